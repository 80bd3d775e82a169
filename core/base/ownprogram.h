// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// The path of another of Kodeks' programs: beside this one, as they are built, or in ../libexec/kodeks, as they are
/// installed; empty if it is in neither. Needs a QCoreApplication.
[[nodiscard]] QString ownProgram(const QString &name);

/// For a program that reads a document apart, before it does: no file written, no core, 1 GiB of memory (not under
/// AddressSanitizer) and so many seconds of the processor, after which the system ends it.
void limitThisProcess(int seconds);

} // namespace Kodeks
