// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/project.h"
#include "core/project/trail/historyfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// The coder who is asked for, or nobody in particular.
Result<QUuid> coderAsked(const QString &path, const QString &name)
{
    if (name.isEmpty())
        return QUuid();
    const auto project = Project::open(path, Project::Access::Read);
    if (!project)
        return failed(project);
    if (const Coder *coder = (*project)->findCoder(name))
        return coder->uuid;
    return failure(Error::Kind::NotFound,
        ConsoleText::tr("There is no coder “%1” in the project. “kodeks list PROJECT coders” names them.").arg(name));
}

void tell(const WrittenHistory &written, const QString &out, bool json)
{
    if (json) {
        Console::printJson(QJsonDocument(QJsonObject{{u"file"_s, out}, {u"edits"_s, qint64(written.edits)},
            {u"made_by"_s, written.madeBy}, {u"chain"_s, written.chain}, {u"broken"_s, written.broken}}));
        return;
    }
    Console::printLine(ConsoleText::tr("%n change(s) written", nullptr, int(written.edits)));
    if (!written.madeBy.isEmpty())
        Console::printLine(u"%1: %2"_s.arg(out, written.madeBy));
    Console::printLine(ConsoleText::tr("last value of the chain: %1").arg(written.chain));
    if (!written.broken.isEmpty())
        Console::printLine(written.broken);
}

} // namespace

int historyCommand(const QStringList &words, const PagePrinter &print)
{
    CommandParser parser(u"history"_s,
        ConsoleText::tr("Writes the history of a project to hand in: who coded what when, the codebook before and "
                        "after, what was brought in and decided, and the last value of the journal's chain. The ending "
                        "of OUT (%1) chooses the format.")
            .arg(u'.' + historyEndings().join(u", ."_s)));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.positional(u"OUT"_s, ConsoleText::tr("the file to write"));
    parser.option(u"coder"_s, u"NAME"_s, ConsoleText::tr("only what this coder did"));
    parser.option(u"since"_s, u"DATE"_s, ConsoleText::tr("only from this day on: 2024-09-17"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const QString out = parser.word(1);
    if (!historyEndings().contains(QFileInfo(out).suffix().toLower()))
        return Console::notSupported(out);
    HistoryFilter filter;
    if (const QString since = parser.value(u"since"_s); !since.isEmpty()) {
        filter.scope.since = QDate::fromString(since, Qt::ISODate).startOfDay();
        if (!filter.scope.since.isValid())
            return parser.refuse(u"--since"_s, ConsoleText::tr("“%1” is no day. Write it as 2024-09-17.").arg(since));
    }
    const auto coder = coderAsked(parser.word(0), parser.value(u"coder"_s));
    if (!coder)
        return Console::fail(parser.word(0), coder);
    filter.scope.coder = *coder;
    const auto written = writeHistory(parser.word(0), out, {}, filter, print, Console::progress(u"history"_s));
    Console::endProgress();
    if (!written)
        return Console::fail(QFileInfo::exists(parser.word(0)) ? out : parser.word(0), written);
    tell(*written, out, parser.isSet(u"json"_s));
    return Console::Done;
}

} // namespace Kodeks
