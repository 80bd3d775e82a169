// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/closing/closing.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/files/nameproposals.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonObject>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QJsonDocument jsonOf(const QList<NameProposal> &proposals)
{
    QJsonArray rows;
    for (const NameProposal &each : proposals)
        rows.append(QJsonObject{{u"name"_s, each.entry.name}, {u"pseudonym"_s, each.entry.pseudonym},
            {u"kind"_s, nameKindWord(each.kind)}, {u"places"_s, qint64(each.places)}});
    return QJsonDocument(rows);
}

} // namespace

int namesCommand(const QStringList &words)
{
    CommandParser parser(u"names"_s,
        ConsoleText::tr("Proposes names that may have to be replaced before anything is handed on: senders, who signs "
                        "and who handles, coders, e-mail addresses, phone and identity numbers. Read the list: names "
                        "may be missing, and some are no names. “kodeks export … --pseudonyms” takes it."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.option(u"csv"_s, u"FILE"_s, ConsoleText::tr("write the table there"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto proposals = proposeNames(parser.word(0), Console::progress(u"names"_s));
    Console::endProgress();
    if (!proposals)
        return Console::fail(parser.word(0), proposals);
    if (const QString path = parser.value(u"csv"_s); !path.isEmpty()) {
        if (const auto written = saveNameTable(path, *proposals); !written)
            return Console::fail(path, written);
    }
    if (parser.isSet(u"json"_s)) {
        Console::printJson(jsonOf(*proposals));
    } else if (!parser.isSet(u"csv"_s)) {
        QBuffer table;
        table.open(QIODevice::WriteOnly);
        if (const auto written = writeNameTable(table, *proposals); !written)
            return Console::fail(parser.word(0), written);
        Console::printBytes(table.data());
    }
    return Console::Done;
}

} // namespace Kodeks
