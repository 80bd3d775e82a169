// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/inquotes.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct QuotedText
{
    Q_DECLARE_TR_FUNCTIONS(Quoted)
};

} // namespace

QString inQuotes(const QString &words)
{
    return QuotedText::tr("“%1”", "a name or words of a text in a sentence").arg(words);
}

} // namespace Kodeks
