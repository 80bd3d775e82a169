// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QComboBox;

namespace Kodeks {

class Project;

/// Fills a choice of dimensions (core/analysis/dimension.h) with `words` and the attributes of the letters; what was
/// chosen stays chosen. The box says nothing of it.
void fillDimensions(QComboBox *box, const Project *project, const QStringList &words);
/// The same with "nothing" before them, whose data is empty.
void fillDivisions(QComboBox *box, const Project *project, const QStringList &words);

} // namespace Kodeks
