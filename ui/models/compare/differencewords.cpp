// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/compare/differencewords.h"

#include "ui/models/words/agreementwords.h"

#include <QCoreApplication>

namespace Kodeks::Display {

using namespace Qt::StringLiterals;

namespace {

struct DifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceWords)
};

} // namespace

QString differenceKinds(DifferenceKinds kinds)
{
    QStringList words;
    for (const DifferenceKind kind : allDifferenceKinds) {
        if (kinds.testFlag(kind))
            words.append(differenceKind(kind).toLower());
    }
    return words.isEmpty() ? DifferenceText::tr("agreed") : words.join(u", "_s);
}

QString differenceMark(DifferenceKinds kinds)
{
    return kinds ? u"≠ "_s + differenceKinds(kinds) : QString();
}

} // namespace Kodeks::Display
