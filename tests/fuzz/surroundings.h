// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTemporaryDir>

namespace Kodeks {

/// A folder of its own for a program that must write nowhere but among its temporary files: it is made the current
/// folder, with folders and files around it that names such as "../../x" would reach, and temporary files have one of
/// their own.
class Surroundings
{
public:
    Surroundings();

    /// Whether nothing has come, gone or changed outside the folder of temporary files.
    [[nodiscard]] bool untouched() const { return listed() == m_before; }

private:
    [[nodiscard]] QStringList listed() const;

    QTemporaryDir m_folder;
    QStringList m_before;
};

} // namespace Kodeks
