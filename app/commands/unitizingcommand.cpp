// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "app/console/dataoptions.h"
#include "core/agreement/pages/reliabilityjson.h"
#include "core/agreement/spans/unitizing.h"
#include "core/project/files/reliabilityfiles.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// What the command is asked about: lengths stand after --length or, several of them, after the file.
struct AskedSpans
{
    QString path;
    QList<DocumentLength> lengths;
};

OptionValue<AskedSpans> askedSpans(const CommandParser &parser)
{
    QStringList files = parser.words(0);
    QStringList words = parser.values(u"length"_s);
    static const QRegularExpression length(u"=\\s*\\d+\\s*$"_s);
    for (qsizetype i = files.size(); i-- > 0 && files.size() > 1;) {
        if (length.match(files.at(i)).hasMatch())
            words.append(files.takeAt(i));
    }
    if (files.size() > 1)
        return std::unexpected(
            parser.refuse(files.at(1), ConsoleText::tr("“%1” takes no further word.").arg(u"unitizing"_s)));
    const auto lengths = documentLengths(words);
    if (!lengths)
        return std::unexpected(parser.refuse(u"--length"_s, lengths.error().message));
    if (lengths->isEmpty())
        return std::unexpected(
            parser.refuse(u"--length"_s, ConsoleText::tr("“unitizing” needs the length of each document.")));
    return AskedSpans{files.first(), *lengths};
}

QString text(const Coefficient &figure)
{
    return figure.value ? QString::number(*figure.value, 'f', 6) : ConsoleText::tr("undefined");
}

void printFigure(const QString &name, const Coefficient &figure, const ConfidenceInterval &interval)
{
    QString line = u"%1\t%2"_s.arg(name, text(figure));
    if (interval.low)
        line += ConsoleText::tr("\t95 % interval %1 to %2")
                    .arg(QString::number(*interval.low, 'f', 6), QString::number(*interval.high, 'f', 6));
    if (!figure.value)
        line += u'\t' + figure.undefined.text();
    Console::printLine(line);
}

void print(const UnitizingReport &report)
{
    Console::printLine(ConsoleText::tr("%1; documents %2, characters %3")
            .arg(report.coders.join(u", "_s))
            .arg(report.documents)
            .arg(report.length));
    printFigure(u"u_alpha"_s, report.uAlpha, report.uAlphaInterval);
    printFigure(u"u_alpha_binary"_s, report.uAlphaBinary, report.uAlphaBinaryInterval);
    printFigure(u"cu_alpha"_s, report.cuAlpha, report.cuAlphaInterval);
    printFigure(u"cu_coverage"_s, report.cuCoverage, {});
    Console::printLine(u"category\tku_alpha\tku_coverage\tu_alpha\tchar_percent_agreement\t"
                       u"char_cohen_kappa\tchar_scott_pi\tchar_f1\tchar_jaccard"_s);
    for (const CategoryUnitizing &category : report.byCategory) {
        QStringList cells{category.category};
        for (const Coefficient &figure : {category.kuAlpha, category.kuCoverage, category.uAlpha,
                 category.characterPercentAgreement, category.characterCohenKappa, category.characterScottPi,
                 category.characterF1, category.characterJaccard})
            cells.append(text(figure));
        Console::printLine(cells.join(u'\t'));
    }
    for (const QString &note : report.notes)
        Console::printLine(note);
    if (report.uAlphaInterval.method == ConfidenceInterval::Method::Bootstrap)
        Console::printLine(ConsoleText::tr("%1 resamples of documents, seed %2")
                .arg(report.uAlphaInterval.replicates)
                .arg(report.uAlphaInterval.seed));
}

int compare(const QString &path, const QList<DocumentLength> &lengths, const DataOptions &options, bool json)
{
    const auto bytes = readDataFile(path);
    if (!bytes)
        return Console::fail(path, bytes);
    const auto data = readSpans(*bytes, path, lengths, options.coders);
    if (!data)
        return Console::fail(path, data);
    const auto report = unitizing(*data, options.bootstrap, Console::progress(u"unitizing"_s));
    Console::endProgress();
    if (!report)
        return Console::fail(path, report);
    if (!json) {
        print(*report);
        return Console::Done;
    }
    for (const QString &remark : data->remarks)
        Console::warnLine(u"kodeks: %1: %2"_s.arg(path, remark));
    Console::printJson(QJsonDocument(unitizingJson(*report)));
    return Console::Done;
}

} // namespace

int unitizingCommand(const QStringList &words)
{
    CommandParser parser(u"unitizing"_s,
        ConsoleText::tr(
            "Compares who coded what in stretches of text: the columns document, coder, start, end (exclusive, from "
            "0) and category."));
    parser.positional(u"FILE.csv"_s, ConsoleText::tr("the table"));
    parser.positional(u"[DOCUMENT=N...]"_s, ConsoleText::tr("further lengths"));
    parser.option(u"length"_s, u"DOCUMENT=N"_s,
        ConsoleText::tr("the characters of a document; of each, also of those that nobody coded"));
    parser.option(u"coders"_s, u"A,B"_s,
        ConsoleText::tr("whom to compare, also those who coded nothing; without it all who have rows"));
    addBootstrapOptions(parser, ConsoleText::tr("documents"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto asked = askedSpans(parser);
    if (!asked)
        return asked.error();
    const auto options = dataOptions(parser);
    if (!options)
        return options.error();
    return compare(asked->path, asked->lengths, *options, parser.isSet(u"json"_s));
}

} // namespace Kodeks
