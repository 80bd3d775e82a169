// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QDialog;
class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;

namespace Kodeks {

/// Ends a dialog with Cancel and a button of this verb, which Enter presses and which accepts the dialog; returns that
/// button. The column is the dialog's own layout: only a button that stands in its dialog can be the default one.
[[nodiscard]] QPushButton *addAcceptRow(QDialog *dialog, QVBoxLayout *column, const QString &verb, const QString &name);

/// Ends a question that an import asks with a button that cancels the whole import (rejects the dialog); the others
/// are the caller's.
[[nodiscard]] QDialogButtonBox *addImportRow(QDialog *dialog, QVBoxLayout *column);
/// What that button is called.
[[nodiscard]] QString cancelImportVerb();

} // namespace Kodeks
