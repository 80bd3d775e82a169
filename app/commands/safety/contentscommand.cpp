// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/files/filecontents.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject jsonOf(const FileContents &contents)
{
    QJsonObject names;
    for (auto name = contents.names.cbegin(); name != contents.names.cend(); ++name)
        names.insert(nameKindWord(name.key()), name.value());
    return {{u"encrypted"_s, contents.isEncrypted}, {u"letters"_s, QJsonArray::fromStringList(contents.letters)},
        {u"passages"_s, contents.passages}, {u"coders"_s, QJsonArray::fromStringList(contents.coders)},
        {u"former_names"_s, QJsonArray::fromStringList(contents.formerNames)},
        {u"removed_texts"_s, contents.removedTexts}, {u"files"_s, contents.files},
        {u"file_bytes"_s, contents.fileBytes}, {u"memos"_s, contents.memos}, {u"folders"_s, contents.folders},
        {u"edits"_s, contents.edits}, {u"first"_s, timeText(contents.first)}, {u"last"_s, timeText(contents.last)},
        {u"names"_s, names}};
}

} // namespace

int contentsCommand(const QStringList &words)
{
    CommandParser parser(u"contents"_s,
        ConsoleText::tr(
            "Says what is in a project's file before it is handed on: letters, removed ones too, names, "
            "memos, the files that letters came from, the history. What is found of names may not be all."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto contents = contentsOf(parser.word(0), Console::progress(u"contents"_s));
    Console::endProgress();
    if (!contents)
        return Console::fail(parser.word(0), contents);
    if (parser.isSet(u"json"_s)) {
        Console::printJson(QJsonDocument(jsonOf(*contents)));
        return Console::Done;
    }
    const QStringList sentences = contentsInWords(*contents);
    for (const QString &sentence : sentences)
        Console::printLine(sentence);
    return Console::Done;
}

} // namespace Kodeks
