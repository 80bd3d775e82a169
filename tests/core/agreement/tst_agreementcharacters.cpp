// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report/agreementreport.h"
#include "tests/support/projects/agreementexample.h"
#include "tests/support/projects/reliabilitydata.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <cmath>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QList<Passage> randomPassages(QRandomGenerator &random, int length)
{
    QList<Passage> passages;
    for (int count = int(random.bounded(8)); count > 0; --count) {
        const int start = int(random.bounded(length + 10)) - 5;
        const int end = start + int(random.bounded(length / 2));
        QList<qint64> arguments{1, 2};
        arguments.resize(random.bounded(3));
        passages.append(examplePassage({start, end}, qint64(random.bounded(4)), qint64(random.bounded(4)), arguments));
    }
    return passages;
}

AgreementInput randomInput(QRandomGenerator &random, qsizetype coders)
{
    AgreementInput input = exampleInput(QList<QList<Passage>>(coders), Unit::Character);
    input.letters.clear();
    for (qint64 letter = 1; letter <= 3; ++letter) {
        const int length = 30 + int(random.bounded(60));
        QList<QList<Passage>> passages;
        for (qsizetype coder = 0; coder < coders; ++coder)
            passages.append(randomPassages(random, length));
        input.letters.append({LetterId(letter), QString::number(letter), length, {}, passages});
    }
    return input;
}

/// What one passage gives to a component.
QStringList given(const Passage &passage, Component component, const Codebook &codebook)
{
    QStringList codes;
    const Direction *direction = codebook.direction(passage.direction);
    if (component == Component::Passage)
        codes.append(u"coded"_s);
    if (component == Component::Task && passage.task.isValid())
        codes.append(codebook.task(passage.task)->name);
    if (component == Component::Direction && direction)
        codes.append(direction->text.code);
    if (component == Component::From && direction)
        codes.append(codebook.actorName(direction->from));
    if (component == Component::To && direction)
        codes.append(codebook.actorName(direction->to));
    if (component == Component::Arguments) {
        for (const ArgumentId argument : passage.arguments)
            codes.append(codebook.argument(argument)->name);
    }
    codes.removeAll(QString());
    return codes;
}

/// What a coder gave to one character, found by asking every passage: the sorted set; empty if it was not coded.
QString valueAt(const QList<Passage> &passages, qsizetype position, Component component, const Codebook &codebook)
{
    QStringList codes;
    for (const Passage &passage : passages) {
        if (passage.range.contains(position))
            codes += given(passage, component, codebook);
    }
    codes.removeDuplicates();
    codes.sort();
    return codes.join(u'|');
}

/// Every character of every letter as a unit of its own, for units that at least `leastCoders` coded.
Ratings characterRatings(const AgreementInput &input, Component component, qsizetype leastCoders)
{
    Ratings ratings(input.coders.size());
    for (const AgreementLetter &letter : input.letters) {
        for (qsizetype position = 0; position < letter.length; ++position) {
            std::vector<std::int32_t> values;
            qsizetype coded = 0;
            for (const QList<Passage> &passages : letter.passages) {
                const QString value = valueAt(passages, position, component, input.codebook);
                coded += value.isEmpty() ? 0 : 1;
                values.push_back(ratings.category(value));
            }
            if (coded >= leastCoders)
                ratings.addUnits(values);
        }
    }
    return ratings;
}

bool same(const Coefficient &one, const Coefficient &other)
{
    return one.undefined == other.undefined && one.value.has_value() == other.value.has_value()
        && std::abs(one.value.value_or(0) - other.value.value_or(0)) < 1e-12;
}

bool same(const AgreementFigures &one, const AgreementFigures &other)
{
    return one.units == other.units && same(one.of(Statistic::PercentAgreement), other.of(Statistic::PercentAgreement))
        && same(one.of(Statistic::CohenKappa), other.of(Statistic::CohenKappa))
        && same(one.of(Statistic::KrippendorffAlpha), other.of(Statistic::KrippendorffAlpha));
}

/// Characters have none, since they are not independent of one another.
AgreementReport withoutIntervals(AgreementReport report)
{
    report.intervals = {};
    report.notes.clear();
    for (ComponentAgreement &component : report.components) {
        component.figures.intervals = {};
        if (component.bothCoded)
            component.bothCoded->intervals = {};
    }
    for (CodeAgreement &code : report.codes)
        code.figures.intervals = {};
    for (LetterAgreement &letter : report.byLetter) {
        for (DevelopingFigures &figures : letter.soFar)
            figures.alphaInterval = {};
    }
    return report;
}

/// A case in "spans" format as passages whose tasks are its categories.
AgreementInput spansInput(const QJsonObject &agreementCase)
{
    const QJsonObject options = agreementCase[u"options"].toObject();
    const QStringList coders = options[u"coders"].toVariant().toStringList();
    AgreementInput input = exampleInput(QList<QList<Passage>>(coders.size()), Unit::Character);
    input.letters.clear();
    input.codebook.tasks.clear();
    const QJsonObject continua = options[u"continua"].toObject();
    for (const QString &letter : continua.keys())
        input.letters.append({LetterId(input.letters.size() + 1), letter, continua[letter].toInteger(), {},
            QList<QList<Passage>>(coders.size())});
    for (const QStringList &row : plainCsv(caseFile(agreementCase)).sliced(1)) {
        if (!input.codebook.findTask(row[4])) {
            const TaskId id(input.codebook.tasks.size() + 1);
            input.codebook.tasks.append(Task{.id = id, .text = {}, .name = row[4], .parent = {}});
            input.codebook.tasks.last().text.code = row[4];
        }
        const auto letter = std::ranges::find(input.letters, row[0], &AgreementLetter::name);
        letter->passages[coders.indexOf(row[1])].append(
            examplePassage({row[2].toInt(), row[3].toInt()}, input.codebook.findTask(row[4])->id.value()));
    }
    return input;
}

const Coefficient *characterFigure(const CodeAgreement &code, const QString &statistic)
{
    if (statistic == u"char_percent_agreement")
        return &code.figures.of(Statistic::PercentAgreement);
    if (statistic == u"char_cohen_kappa")
        return &code.figures.of(Statistic::CohenKappa);
    return statistic == u"char_f1" ? &code.f1 : nullptr;
}

} // namespace

class TestAgreementCharacters : public QObject
{
    Q_OBJECT

private slots:
    void runsOfCharactersGiveTheReportOfSingleCharacters()
    {
        QRandomGenerator random(4711);
        for (int round = 0; round < 60; ++round) {
            const AgreementInput input = randomInput(random, 2 + round % 3);
            AgreementInput single = input;
            single.unit = Unit::Word;
            for (AgreementLetter &letter : single.letters) {
                for (qsizetype position = 0; position < letter.length; ++position)
                    letter.units.append({position, position + 1});
            }
            AgreementReport report = withoutIntervals(exampleReport(single));
            report.unit = Unit::Character;
            QVERIFY(withoutIntervals(exampleReport(input)) == report);
        }
    }

    void figuresAreThoseOfAskingEveryCharacter()
    {
        QRandomGenerator random(815);
        for (int round = 0; round < 60; ++round) {
            const AgreementInput input = randomInput(random, 2 + round % 3);
            const AgreementReport report = exampleReport(input);
            for (const Component component : allComponents) {
                const bool isPassage = component == Component::Passage;
                const ComponentAgreement agreement = agreementOf(report, component);
                const Ratings byAll = characterRatings(input, component, input.coders.size());
                QVERIFY(
                    same(agreement.figures, agreementFigures(characterRatings(input, component, isPassage ? 0 : 1))));
                QVERIFY(isPassage || same(agreement.bothCoded.value(), agreementFigures(byAll)));
                QCOMPARE(agreement.codedByAll, byAll.units());
            }
        }
    }

    void theGoldenCasesOfSpansHold_data()
    {
        QTest::addColumn<QJsonObject>("agreementCase");
        m_found = 0;
        for (const QJsonObject &agreementCase : agreementCases()) {
            if (!characterFigure({}, agreementCase[u"statistic"].toString()))
                continue;
            QTest::newRow(qUtf8Printable(agreementCase[u"name"].toString())) << agreementCase;
            ++m_found;
        }
        if (m_found == 0)
            QTest::newRow("no case") << QJsonObject();
    }

    void theGoldenCasesOfSpansHold()
    {
        QFETCH(QJsonObject, agreementCase);
        if (agreementCases().isEmpty())
            QSKIP("shared/agreement/open is not there, so the published figures were not compared.");
        QVERIFY2(m_found > 0, "cases.json has no case of characters");
        const AgreementReport report = exampleReport(spansInput(agreementCase));
        const QString category = agreementCase[u"options"][u"category"].toString();
        const auto code = std::ranges::find(report.codes, category, &CodeAgreement::id);
        QVERIFY(code != report.codes.end());
        const Coefficient got = *characterFigure(*code, agreementCase[u"statistic"].toString());
        QCOMPARE(got.value.has_value(), !agreementCase[u"expected"].isNull());
        QVERIFY(std::abs(got.value.value_or(0) - agreementCase[u"expected"].toDouble())
            <= agreementCase[u"tolerance"].toDouble());
    }

private:
    int m_found = 0;
};

KODEKS_TEST(TestAgreementCharacters)
#include "tst_agreementcharacters.moc"
