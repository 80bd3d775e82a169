// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/recovering/recovery.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

void tellAsJson(const RecoveredProject &recovered)
{
    Console::printJson(QJsonDocument(QJsonObject{{u"letters"_s, recovered.findings.letters},
        {u"passages"_s, recovered.findings.passages}, {u"edits"_s, recovered.findings.edits},
        {u"pages"_s, recovered.pages}, {u"lost_pages"_s, recovered.lostPages},
        {u"journal_whole"_s, recovered.isJournalWhole}, {u"lost"_s, QJsonArray::fromStringList(recovered.lost)},
        {u"mended"_s, QJsonArray::fromStringList(recovered.mended)},
        {u"problems"_s, QJsonArray::fromStringList(recovered.findings.problems)}}));
}

void tellInWords(const RecoveredProject &recovered)
{
    Console::printLine(ConsoleText::tr("saved: %1 letters, %2 passages, %3 edits")
            .arg(recovered.findings.letters)
            .arg(recovered.findings.passages)
            .arg(recovered.findings.edits));
    for (const QString &sentence : recovered.mended)
        Console::printLine(ConsoleText::tr("mended: %1").arg(sentence));
    for (const QString &sentence : recovered.lost)
        Console::printLine(ConsoleText::tr("lost: %1").arg(sentence));
    for (const QString &problem : recovered.findings.problems)
        Console::printLine(ConsoleText::tr("problem: %1").arg(problem));
    if (recovered.lost.isEmpty())
        Console::printLine(ConsoleText::tr("Nothing is seen to be lost."));
}

} // namespace

int recoverCommand(const QStringList &words)
{
    CommandParser parser(u"recover"_s,
        ConsoleText::tr("Saves what can be read of a damaged project (cut off, half copied, with changed bytes) into a "
                        "new one, and says what is lost. The damaged file is only read. An encrypted one gives an "
                        "encrypted one. A backup that is whole is better."));
    parser.positional(u"DAMAGED"_s, ConsoleText::tr("the project that cannot be opened, or has problems"));
    parser.positional(u"NEW"_s, ConsoleText::tr("the file to make, NAME.kodeks"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto recovered = recoverProject(parser.word(0), parser.word(1), Console::progress(u"recover"_s));
    Console::endProgress();
    if (!recovered)
        return Console::fail(parser.word(recovered.error().kind == Error::Kind::Exists ? 1 : 0), recovered);
    if (parser.isSet(u"json"_s))
        tellAsJson(*recovered);
    else
        tellInWords(*recovered);
    return Console::Done;
}

} // namespace Kodeks
