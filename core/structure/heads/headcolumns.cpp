// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/heads/headcolumns.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kodeks {

QStringView firstColumn(QStringView line)
{
    static const QRegularExpression wide(u"\\s*\\t\\s*|\\s{3,}"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch gap = wide.matchView(line);
    return gap.hasMatch() && gap.capturedStart() > 0 ? line.first(gap.capturedStart()) : line;
}

QStringView secondColumn(QStringView line)
{
    const QStringView right = line.sliced(firstColumn(line).size()).trimmed();
    return firstColumn(right).size() == right.size() ? right : QStringView();
}

} // namespace Kodeks
