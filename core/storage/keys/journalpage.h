// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Kodeks {

/// The first page of a project as the rollback journal beside it (NAME-journal) keeps it until what is being written is
/// whole: where the power went, the page in the file may be torn, and with it the salt that its key is made of. SQLite
/// puts the journal's page back, but only once it is told the key. Empty if there is no such journal or page.
/// https://www.sqlite.org/fileformat2.html#the_rollback_journal
[[nodiscard]] QByteArray firstPageInJournal(const QString &path);

} // namespace Kodeks
