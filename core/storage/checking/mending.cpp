// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/checking/mending.h"

#include "core/storage/migrator.h"
#include "core/storage/searching/letterorder.h"
#include "core/storage/searchstore.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct MendingText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Whether the index was missing and is there again.
Result<bool> mendSearch(Connection &connection, const Progress &progress)
{
    const auto complete = SearchStore::isComplete(connection);
    if (!complete || *complete)
        return false;
    const bool missing = !SearchStore::hasIndex(connection).value_or(true);
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return false;
    const auto made = SearchStore::rebuild(connection, progress);
    if (!made && made.error().kind == Error::Kind::Cancelled)
        return failed(made);
    return made && (*transaction)->commit() && missing;
}

void mendOrder(Connection &connection)
{
    if (LetterOrder::isComplete(connection).value_or(true))
        return;
    auto transaction = Transaction::begin(connection);
    const bool mended = transaction && LetterOrder::complete(connection) && (*transaction)->commit();
    Q_UNUSED(mended)
}

} // namespace

Result<QStringList> bringIntoOrder(Connection &connection, const Progress &progress)
{
    QStringList mended;
    const bool lostMarks = connection.hasLostMarks();
    if (const auto current = Migrator().migrate(connection, progress); !current)
        return failed(current);
    if (lostMarks)
        mended.append(MendingText::tr("The file had lost the marks of a Kodeks project; they have been put back."));
    const auto indexed = mendSearch(connection, progress);
    if (!indexed)
        return failed(indexed);
    if (*indexed)
        mended.append(MendingText::tr("The search index was missing and has been made anew."));
    mendOrder(connection);
    return mended;
}

} // namespace Kodeks
