// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/analysisoutput.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/summary/summaryfile.h"
#include "core/project/summary/summarywords.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

void tellSummary(const WrittenSummary &written, const QString &out, bool json)
{
    if (json) {
        QJsonObject document = scopeJson(written.scope);
        document.insert(u"file"_s, out);
        document.insert(u"made_by"_s, written.madeBy);
        document.insert(u"kept"_s, qint64(written.kept));
        if (written.kept > 0)
            document.insert(u"kept_from"_s, written.keptFrom);
        Console::printJson(QJsonDocument(document));
        return;
    }
    Console::printLine(scopeLine(written.scope));
    Console::printLine(u"%1: %2"_s.arg(out, written.madeBy));
    if (written.kept > 0)
        Console::printLine(
            ConsoleText::tr("%n assessment(s) kept of “%1”", nullptr, int(written.kept)).arg(written.keptFrom));
}

} // namespace

int summaryCommand(const QStringList &words, const PagePrinter &print)
{
    CommandParser parser(u"summary"_s,
        ConsoleText::tr(
            "Writes the summary of the consultation: who answered, and for each question and task who is for, against, "
            "for something else and silent, with numbers, names and quotes. The ending of OUT (%1) chooses the format. "
            "What people have written under “Assessment” in the file that is there (.odt, .docx, .xlsx) is kept.")
            .arg(u'.' + summaryEndings().join(u", ."_s)));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.positional(u"OUT"_s, ConsoleText::tr("the file to write"));
    addScopeOptions(parser, ConsoleText::tr("what is counted, each once"));
    parser.option(u"language"_s, summaryLanguages().join(u'|'),
        ConsoleText::tr("of the summary (without it: that of the program)"));
    parser.option(u"text-from"_s, u"FILE"_s,
        ConsoleText::tr("an earlier summary (.odt, .docx, .xlsx) to take the assessments from"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto scope = scopeAsked(parser);
    if (!scope)
        return scope.error();
    const auto language = parser.choice(u"language"_s, summaryLanguages(), summaryLanguageFor(QLocale().name()));
    if (!language)
        return Console::WrongUsage;
    const QString out = parser.word(1);
    if (!summaryEndings().contains(QFileInfo(out).suffix().toLower()))
        return Console::notSupported(out);
    const auto written = writeSummary(
        parser.word(0), out, {*scope, *language}, print, Console::progress(u"summary"_s), parser.value(u"text-from"_s));
    Console::endProgress();
    if (!written)
        return Console::fail(QFileInfo::exists(parser.word(0)) ? out : parser.word(0), written);
    tellSummary(*written, out, parser.isSet(u"json"_s));
    return Console::Done;
}

} // namespace Kodeks
