// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report/agreementreport.h"
#include "core/exchange/codebooks/codebookjson.h"
#include "core/exchange/passages/passagedraft.h"
#include "core/exchange/tables/csvreader.h"
#include "core/structure/boundaries.h"
#include "tests/support/golden.h"
#include "tests/support/projects/agreementexample.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>
#include <set>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QStringList codingFiles{u"coder-a.csv"_s, u"coder-b.csv"_s};

using Value = std::set<QString>;
using UnitValues = std::array<Value, 2>; ///< what each of the two coders gave to one unit

/// The actors of a direction as the codebook's file has them: {from, to}, empty where it is no transfer.
QHash<QString, std::pair<QString, QString>> directionActors()
{
    QHash<QString, std::pair<QString, QString>> actors;
    const QJsonObject codebook = QJsonDocument::fromJson(sourceBytes(u"resources/sample/codebook.json"_s)).object();
    for (const auto direction : codebook[u"dimensions"][u"direction"].toArray())
        actors.insert(direction[u"id"].toString(), {direction[u"from"].toString(), direction[u"to"].toString()});
    return actors;
}

using CsvLine = QHash<QString, QString>; ///< cell by column

QList<CsvLine> csvLines(const QString &file)
{
    QList<CsvLine> lines;
    auto reader = CsvReader::open(sourceBytes(u"resources/sample/"_s + file), file);
    while (reader && !reader->atEnd()) {
        const auto row = reader->next();
        if (!row)
            qFatal("%s", qPrintable(row.error().message));
        CsvLine line;
        for (qsizetype cell = 0; cell < row->cells.size(); ++cell)
            line.insert(reader->header()[cell], row->cells[cell]);
        lines.append(line);
    }
    return lines;
}

/// The codes of one component as they stand in a row.
QStringList codesOf(const CsvLine &line, Component component)
{
    static const auto actors = directionActors();
    QStringList codes;
    switch (component) {
    case Component::Passage: return {u"coded"_s};
    case Component::Task: return {line[u"task"_s]};
    case Component::Direction: return {line[u"direction"_s]};
    case Component::From: codes = {actors.value(line[u"direction"_s]).first}; break;
    case Component::To: codes = {actors.value(line[u"direction"_s]).second}; break;
    case Component::Arguments: codes = line[u"arguments"_s].split(u';'); break;
    }
    codes.removeAll(QString());
    return codes;
}

/// What both coders gave to each character of a letter.
std::vector<UnitValues> characters(const QString &letter, qsizetype length, Component component)
{
    std::vector<UnitValues> units(static_cast<size_t>(length));
    for (size_t coder = 0; coder < 2; ++coder) {
        for (const CsvLine &line : csvLines(codingFiles[qsizetype(coder)])) {
            if (line[u"letter"_s] != letter)
                continue;
            for (size_t position = line[u"start"_s].toULong(); position < line[u"end"_s].toULong(); ++position) {
                for (const QString &code : codesOf(line, component))
                    units.at(position)[coder].insert(code);
            }
        }
    }
    return units;
}

/// A longer unit has whatever one of its characters has.
std::vector<UnitValues> joined(const std::vector<UnitValues> &single, const QList<TextRange> &ranges)
{
    std::vector<UnitValues> units;
    for (const TextRange &range : ranges) {
        UnitValues unit;
        for (size_t position = size_t(range.start); position < size_t(range.end); ++position) {
            for (size_t coder = 0; coder < 2; ++coder)
                unit[coder].insert(single[position][coder].begin(), single[position][coder].end());
        }
        units.push_back(unit);
    }
    return units;
}

struct Reference
{
    qint64 units = 0;
    double percent = 0;
    double kappa = 0;
    double alpha = 0;
};

/// The three figures from their definitions.
Reference reference(const std::vector<UnitValues> &units, size_t leastCoders)
{
    std::map<Value, std::array<double, 2>> given;
    double equal = 0;
    double n = 0;
    for (const UnitValues &unit : units) {
        if ((unit[0].empty() ? 0u : 1u) + (unit[1].empty() ? 0u : 1u) < leastCoders)
            continue;
        ++n;
        equal += unit[0] == unit[1] ? 1 : 0;
        for (size_t coder = 0; coder < 2; ++coder)
            ++given[unit[coder]][coder];
    }
    double chanceOfTwo = 0;
    double samePairs = 0;
    for (const auto &[value, times] : given) {
        chanceOfTwo += times[0] / n * times[1] / n;
        samePairs += (times[0] + times[1]) * (times[0] + times[1] - 1);
    }
    const double observed = 1 - equal / n;
    const double expected = 1 - samePairs / (2 * n * (2 * n - 1));
    return {qint64(n), equal / n, (equal / n - chanceOfTwo) / (1 - chanceOfTwo), 1 - observed / expected};
}

/// Says what differs, empty if nothing does.
QString difference(const AgreementFigures &figures, const Reference &wanted)
{
    const auto near = [](const Coefficient &figure, double value) {
        return figure.value && std::abs(*figure.value - value) < 1e-9;
    };
    if (figures.units == wanted.units && near(figures.of(Statistic::PercentAgreement), wanted.percent)
        && near(figures.of(Statistic::CohenKappa), wanted.kappa)
        && near(figures.of(Statistic::KrippendorffAlpha), wanted.alpha))
        return {};
    return u"%1 units, %2, %3, %4 instead of %5 units, %6, %7, %8"_s.arg(figures.units)
        .arg(figures.of(Statistic::PercentAgreement).value.value_or(NAN))
        .arg(figures.of(Statistic::CohenKappa).value.value_or(NAN))
        .arg(figures.of(Statistic::KrippendorffAlpha).value.value_or(NAN))
        .arg(wanted.units)
        .arg(wanted.percent)
        .arg(wanted.kappa)
        .arg(wanted.alpha);
}

void addCodings(AgreementInput &input, const QHash<QString, LetterText> &texts)
{
    for (qsizetype coder = 0; coder < codingFiles.size(); ++coder) {
        const auto drafts = readPassageCsv(sourceBytes(u"resources/sample/"_s + codingFiles[coder]), input.codebook,
            [&texts](const QString &name) { return &*texts.constFind(name); }, codingFiles[coder]);
        if (!drafts)
            qFatal("%s", qPrintable(drafts.error().message));
        for (const PassageDraft &draft : *drafts) {
            Passage passage;
            passage.range = draft.range;
            passage.task = draft.task;
            passage.direction = draft.direction;
            passage.arguments = draft.arguments;
            std::ranges::find(input.letters, draft.letter, &AgreementLetter::name)->passages[coder].append(passage);
        }
    }
}

/// The five letters with both codings, as the program compares them.
AgreementInput sampleInput(Unit unit)
{
    AgreementInput input = exampleInput({{}, {}}, unit);
    input.codebook = readCodebookJson(sourceBytes(u"resources/sample/codebook.json"_s), u"codebook.json"_s).value();
    input.letters.clear();
    QHash<QString, LetterText> texts;
    for (const QString &name : sampleLetters()) {
        const LetterText text(sampleText(name));
        texts.insert(name + u".txt"_s, text);
        input.letters.append(
            {LetterId(input.letters.size() + 1), name + u".txt"_s, text.length(), sentences(text), {{}, {}}});
    }
    addCodings(input, texts);
    return input;
}

std::vector<UnitValues> sampleUnits(const AgreementInput &input, Component component)
{
    std::vector<UnitValues> units;
    for (const AgreementLetter &letter : input.letters) {
        std::vector<UnitValues> ofLetter = characters(letter.name, letter.length, component);
        if (input.unit == Unit::Sentence)
            ofLetter = joined(ofLetter, letter.units);
        units.insert(units.end(), ofLetter.begin(), ofLetter.end());
    }
    return units;
}

} // namespace

class TestAgreementSample : public QObject
{
    Q_OBJECT

private slots:
    void theSampleHasTheFiguresOfItsCsvRows_data()
    {
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<Component>("component");
        for (const Unit unit : {Unit::Character, Unit::Sentence}) {
            for (const Component component : allComponents)
                QTest::addRow("%s by %s", qPrintable(componentName(component)), qPrintable(unitName(unit)))
                    << unit << component;
        }
    }

    void theSampleHasTheFiguresOfItsCsvRows()
    {
        QFETCH(Unit, unit);
        QFETCH(Component, component);
        const AgreementInput input = sampleInput(unit);
        const std::vector<UnitValues> units = sampleUnits(input, component);
        const AgreementReport report = exampleReport(input);
        QCOMPARE(report.units, qint64(units.size()));
        const ComponentAgreement agreement = agreementOf(report, component);
        const bool isPassage = component == Component::Passage;
        QCOMPARE(difference(agreement.figures, reference(units, isPassage ? 0 : 1)), QString());
        const Reference byBoth = reference(units, 2);
        QCOMPARE(agreement.codedByAll, byBoth.units);
        QCOMPARE(agreement.bothCoded.has_value(), !isPassage);
        if (!isPassage)
            QCOMPARE(difference(*agreement.bothCoded, byBoth), QString());
    }
};

KODEKS_TEST(TestAgreementSample)
#include "tst_agreementsample.moc"
