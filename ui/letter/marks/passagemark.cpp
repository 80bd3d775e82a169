// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/marks/passagemark.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct PassageMarkText
{
    Q_DECLARE_TR_FUNCTIONS(PassageMark)
};

} // namespace

QString PassageMark::said() const
{
    return direction.isEmpty() ? label : label + u" · "_s + direction;
}

QString PassageMark::spoken() const
{
    return coder.isEmpty() ? said() : coder + u", "_s + said();
}

QString PassageMark::whole() const
{
    QStringList lines{label, direction, coder, sublabel};
    const std::pair<Sign, QString> words[] = {
        {Sign::Unsure, PassageMarkText::tr("Unsure")},
        {Sign::Memo, PassageMarkText::tr("Has a memo")},
        {Sign::GoodQuote, PassageMarkText::tr("A good quote")},
    };
    for (const auto &[sign, word] : words) {
        if (signs & sign)
            lines.append(word);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Much the same: what both have is at least half of what either has.
bool PassageMark::agreesWith(const PassageMark &other) const
{
    const qsizetype both = range.intersected(other.range).length();
    const qsizetype either = range.length() + other.range.length() - both;
    return !coder.isEmpty() && !other.coder.isEmpty() && coder != other.coder && side == other.side
        && tone == other.tone && label == other.label && direction == other.direction && 2 * both >= either;
}

} // namespace Kodeks
