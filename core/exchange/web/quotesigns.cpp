// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/quotesigns.h"

#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

std::pair<QString, QString> quoteSigns(const QString &language, int depth)
{
    const QString tag = QString(language).replace(u'_', u'-').section(u'-', 0, 0).toLower();
    const QLocale known(tag == u"no" ? u"nb"_s : tag);
    const QLocale locale = tag.isEmpty() || known.language() == QLocale::C ? QLocale(QLocale::English) : known;
    const auto style = depth % 2 == 0 ? QLocale::StandardQuotation : QLocale::AlternateQuotation;
    const QStringList signs = locale.quoteString(u"\n", style).split(u'\n');
    return {signs.value(0), signs.value(1)};
}

} // namespace Kodeks
