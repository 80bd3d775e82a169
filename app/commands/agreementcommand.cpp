// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandparser.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "core/agreement/report.h"
#include "core/agreement/reportjson.h"
#include "core/project/agreementjob.h"
#include "core/project/project.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Console", text);
}

Result<QList<CoderId>> namedCoders(const QString &projectPath, const QString &names)
{
    const auto project = Project::open(projectPath, Project::Access::Read);
    if (!project)
        return failed(project);
    QList<CoderId> coders;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        const Coder *coder = (*project)->findCoder(name.trimmed());
        if (!coder)
            return failure(Error::Kind::NotFound, translated(QT_TRANSLATE_NOOP("Console", "There is no coder “%1” in the project. “kodeks list PROJECT coders” names them.")).arg(name.trimmed()));
        coders.append(coder->id);
    }
    return coders;
}

QString number(const Coefficient &figure)
{
    return figure.value ? QString::number(*figure.value, 'f', 3) : translated(QT_TRANSLATE_NOOP("Console", "undefined"));
}

QString line(const QString &name, const AgreementFigures &figures)
{
    return u"%1\t%2\t%3\t%4\t%5"_s.arg(name).arg(figures.units).arg(number(figures.percentAgreement), number(figures.cohenKappa), number(figures.krippendorffAlpha));
}

void printReport(const AgreementReport &report)
{
    QStringList names;
    for (const Coder &coder : report.coders)
        names.append(coder.name);
    Console::printLine(translated(QT_TRANSLATE_NOOP("Console", "%1; %2 letters, %3 units (%4); nominal")).arg(names.join(u", "_s)).arg(report.letters).arg(report.units).arg(unitName(report.unit)));
    Console::printLine(u"component\tunits\tpercent_agreement\tcohen_kappa\tkrippendorff_alpha"_s);
    for (const ComponentAgreement &component : report.components) {
        Console::printLine(line(componentName(component.component), component.figures));
        if (component.bothCoded)
            Console::printLine(line(componentName(component.component) + u" (both coded)"_s, *component.bothCoded));
    }
    Console::printLine(translated(QT_TRANSLATE_NOOP("Console", "%1 disagreements")).arg(report.disagreements.size()));
}

} // namespace

int agreementCommand(const QStringList &words)
{
    CommandParser parser(u"agreement"_s, translated(QT_TRANSLATE_NOOP("Console", "Compares what two or more coders have done: percent agreement, Cohen's kappa (two coders) and Krippendorff's alpha (nominal) of each component.")));
    parser.positional(u"PROJECT"_s, translated(QT_TRANSLATE_NOOP("Console", "the project")));
    parser.option(u"coders"_s, u"A,B"_s, translated(QT_TRANSLATE_NOOP("Console", "whom to compare; without it all who have passages")));
    parser.option(u"unit"_s, u"UNIT"_s, translated(QT_TRANSLATE_NOOP("Console", "character, word, sentence (the default), paragraph or letter")));
    parser.option(u"bootstrap"_s, u"N"_s, translated(QT_TRANSLATE_NOOP("Console", "not supported yet")));
    parser.option(u"seed"_s, u"S"_s, translated(QT_TRANSLATE_NOOP("Console", "not supported yet")));
    parser.flag(u"json"_s, translated(QT_TRANSLATE_NOOP("Console", "one JSON document")));
    if (const auto exit = parser.parse(words))
        return *exit;
    for (const QString &option : {u"bootstrap"_s, u"seed"_s}) {
        if (parser.isSet(option))
            return Console::notSupported(u"--"_s + option);
    }
    const auto unit = parser.isSet(u"unit"_s) ? unitFromName(parser.value(u"unit"_s)) : Unit::Sentence;
    if (!unit)
        return Console::wrongUsage(translated(QT_TRANSLATE_NOOP("Console", "--unit is character, word, sentence, paragraph or letter, not “%1”.")).arg(parser.value(u"unit"_s)), u"agreement"_s);
    const auto coders = namedCoders(parser.word(0), parser.value(u"coders"_s));
    if (!coders)
        return Console::fail(parser.word(0), coders);
    const auto input = agreementInput(parser.word(0), {*coders, {}, *unit}, Console::progress(u"agreement"_s));
    if (!input)
        return Console::fail(parser.word(0), input);
    if (input->coders.size() < 2)
        return Console::fail(parser.word(0), translated(QT_TRANSLATE_NOOP("Console", "Agreement needs two or more coders who have passages.")));
    const auto report = computeAgreement(*input, Console::progress(u"agreement"_s));
    Console::endProgress();
    if (!report)
        return Console::fail(parser.word(0), report);
    if (parser.isSet(u"json"_s))
        Console::printJson(QJsonDocument(agreementJson(*report)));
    else
        printReport(*report);
    return Console::Done;
}

} // namespace Kodeks
