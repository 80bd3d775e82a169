// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLineEdit;
class QWidget;

namespace Kodeks {

/// Asks over `parent` where a project is to be made, from the path in the field on, and puts the answer there. Whether
/// the file is there already is the dialog's own question.
void browseForNewProject(QWidget *parent, const QString &title, QLineEdit *path);

} // namespace Kodeks
