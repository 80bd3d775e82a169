// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/differencewords.h"

#include <QCoreApplication>

namespace Kodeks::Display {

using namespace Qt::StringLiterals;

QString differenceKind(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::NotFound: return QCoreApplication::translate("DifferenceWords", "not found");
    case DifferenceKind::Boundaries: return QCoreApplication::translate("DifferenceWords", "boundaries");
    case DifferenceKind::Task: return QCoreApplication::translate("DifferenceWords", "task");
    case DifferenceKind::Direction: return QCoreApplication::translate("DifferenceWords", "direction");
    case DifferenceKind::From: return QCoreApplication::translate("DifferenceWords", "from");
    case DifferenceKind::To: return QCoreApplication::translate("DifferenceWords", "to");
    case DifferenceKind::Arguments: return QCoreApplication::translate("DifferenceWords", "arguments");
    }
    return {};
}

QString differenceKinds(DifferenceKinds kinds)
{
    QStringList words;
    for (const DifferenceKind kind : allDifferenceKinds) {
        if (kinds.testFlag(kind))
            words.append(differenceKind(kind));
    }
    return words.isEmpty() ? QCoreApplication::translate("DifferenceWords", "agreed") : words.join(u", "_s);
}

QString differenceMark(DifferenceKinds kinds)
{
    return kinds ? u"≠ "_s + differenceKinds(kinds) : QString();
}

} // namespace Kodeks::Display
