// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/agreementquestion.h"
#include "app/commands/agreementtext.h"
#include "app/commands/commands.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "app/console/version.h"
#include "core/agreement/pages/reportjson.h"
#include "core/project/files/agreementfiles.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

Result<> write(const AskedAgreement &asked, const AgreementReport &report, const PagePrinter &print)
{
    if (asked.report.isEmpty())
        return {};
    const ReportFacts facts{asked.title, versionText(), QDate::currentDate()};
    return writeAgreement(asked.report, report, facts, asked.language, print);
}

} // namespace

int agreementCommand(const QStringList &words, const PagePrinter &print)
{
    CommandParser parser(u"agreement"_s,
        ConsoleText::tr(
            "Compares what two or more coders have done, component by component and code by code: figures of "
            "agreement with their intervals, what is undefined and why, and where the coders differ."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    addAgreementOptions(parser);
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto asked = askedAgreement(parser);
    if (!asked)
        return asked.error();
    const auto input = agreementInput(parser.word(0), asked->request, Console::progress(u"agreement"_s));
    if (!input)
        return Console::fail(parser.word(0), input);
    if (input->coders.size() < 2)
        return Console::fail(parser.word(0), ConsoleText::tr("Agreement needs two or more coders who have passages."));
    const auto report = computeAgreement(*input, Console::progress(u"agreement"_s));
    Console::endProgress();
    if (!report)
        return Console::fail(parser.word(0), report);
    if (const auto written = write(*asked, *report, print); !written)
        return Console::fail(asked->report, written);
    if (parser.isSet(u"json"_s))
        eachPieceOfAgreementJson(*report, versionText(), [](const QByteArray &piece) {
            Console::printBytes(piece);
            return true;
        });
    else
        Console::printLine(agreementLines(*report, versionText()).join(u'\n'));
    return Console::Done;
}

} // namespace Kodeks
