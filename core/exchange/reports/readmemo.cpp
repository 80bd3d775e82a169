// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reports/readmemo.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct ReadMemoText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

QString memoHeading(const ReadMemo &memo, LetterCalling calling)
{
    if (memo.letter)
        return calledLetter(*memo.letter, calling);
    if (memo.code.isEmpty())
        return {};
    if (memo.of == u"task")
        return ReadMemoText::tr("Task “%1”").arg(memo.code);
    if (memo.of == u"direction")
        return ReadMemoText::tr("Direction “%1”").arg(memo.code);
    return memo.of == u"actor" ? ReadMemoText::tr("Actor “%1”").arg(memo.code)
                               : ReadMemoText::tr("Argument “%1”").arg(memo.code);
}

QString memoByline(const ReadMemo &memo)
{
    const QString by = memo.coder.isEmpty() ? ReadMemoText::tr("Memo") : ReadMemoText::tr("Memo by %1").arg(memo.coder);
    return memo.statement.isEmpty() ? by : by + u" · "_s + memo.statement;
}

} // namespace Kodeks
