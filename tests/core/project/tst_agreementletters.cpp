// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/pages/agreementpage.h"
#include "core/agreement/pages/reportjson.h"
#include "core/agreement/pages/reporttable.h"
#include "core/agreement/report/agreementreport.h"
#include "core/project/jobs/agreementjob.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

Passage passageIn(LetterId letter, CoderId coder, TextRange range, TaskId task)
{
    Passage passage;
    passage.letter = letter;
    passage.coder = coder;
    passage.range = range;
    passage.task = task;
    return passage;
}

QStringList names(const AgreementInput &input)
{
    QStringList all;
    for (const AgreementLetter &letter : input.letters)
        all.append(letter.name);
    return all;
}

} // namespace

/// Ann has coded both letters, Bo the first alone.
class TestAgreementLetters : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_small = std::make_unique<SmallProject>(); }

    void aLetterThatACoderHasNotBegunIsLeftOut()
    {
        const auto input = agreementInput(m_small->path(), {});
        QCOMPARE(names(*input), QStringList{u"first.txt"_s});
        QCOMPARE(input->choice, (LetterChoice{LetterRule::BegunByAll, 1, 1, 0, {u"second.txt"_s}}));
    }

    void aLetterThatIsDoneCountsAsRead()
    {
        m_small->apply(Edits::setDone(m_small->letter(u"second.txt"_s), m_small->coder(u"Bo"_s), true));
        const auto input = agreementInput(m_small->path(), {});
        QCOMPARE(names(*input), QStringList({u"first.txt"_s, u"second.txt"_s}));
        QCOMPARE(input->choice, (LetterChoice{LetterRule::BegunByAll, 2, 0, 0, {}}));
    }

    void aLetterThatNobodyHasOpenedMovesNoFigure()
    {
        const AgreementReport before = reportOf({});
        NewLetter letter;
        letter.name = u"unread.txt"_s;
        letter.text = u"Nobody has read this. Not a word of it. Really none."_s;
        letter.original = letter.text.toUtf8();
        letter.encoding = u"UTF-8"_s;
        m_small->apply(Edits::addLetters({letter}));
        const AgreementReport after = reportOf({});
        QCOMPARE(after.units, before.units);
        QCOMPARE(after.components, before.components);
        QCOMPARE(after.choice.begunByNone, 1);
        QCOMPARE(after.choice.leftOut, QStringList({u"second.txt"_s, u"unread.txt"_s}));
    }

    void allLettersCanBeCompared()
    {
        AgreementRequest request;
        request.rule = LetterRule::All;
        QCOMPARE(agreementInput(m_small->path(), request)->letters.size(), 2);
    }

    void lettersThatAreNamedAreComparedWhoeverHasBegunThem()
    {
        AgreementRequest request;
        request.letters = {m_small->letter(u"second.txt"_s)};
        const auto input = agreementInput(m_small->path(), request);
        QCOMPARE(names(*input), QStringList{u"second.txt"_s});
        QCOMPARE(input->choice, (LetterChoice{LetterRule::Chosen, 0, 1, 0, {}}));
    }

    void codersWhoShareNoLetterAreToldSoAndNotThatCodesWereSwapped()
    {
        for (const Passage &passage : m_small->passages()) {
            if (passage.coder == m_small->coder(u"Ann"_s) && passage.letter == m_small->letter(u"first.txt"_s))
                m_small->apply(Edits::removePassages({passage.id}));
        }
        const AgreementReport report = reportOf({});
        QCOMPARE(report.choice, (LetterChoice{LetterRule::BegunBySome, 0, 2, 0, {}}));
        const QByteArray json = QJsonDocument(agreementJson(report)).toJson();
        QVERIFY(report.components.constFirst().figures.of(Statistic::KrippendorffAlpha).value.value() < 0);
        QVERIFY2(!json.contains("swapped"), json.constData());
        QVERIFY(json.contains("No letter has been begun or marked as done by all of the coders"));
        QVERIFY(json.contains("No letter has passages of two of the coders"));
    }

    void everyReportSaysWhichLettersItCompares()
    {
        const AgreementReport report = reportOf({});
        const QJsonObject letters = agreementJson(report)[u"letters_compared"].toObject();
        QCOMPARE(letters[u"rule"].toString(), u"begun_by_all"_s);
        QCOMPARE(letters[u"left_out"].toArray(), QJsonArray{u"second.txt"_s});
        const QString page = agreementHtml(report, {u"Small"_s, u"1"_s, QDate(2026, 11, 29)});
        QVERIFY(page.contains(u"1 of 2: those that all coders have begun or marked as done"_s));
        QVERIFY(page.contains(u"Letters that not all of the coders had begun were left out (1 of 2)."_s));
        const QList<QStringList> table = agreementTable(report, u"1"_s);
        QCOMPARE(table.constFirst().last(3), QStringList({u"letters_rule"_s, u"letters_left_out"_s, u"version"_s}));
        QCOMPARE(table.last().last(3), QStringList({u"begun_by_all"_s, u"1"_s, u"1"_s}));
    }

    void anOverlapIsNamedByItsWordsAndCodes()
    {
        const LetterId letter = m_small->letter(u"first.txt"_s);
        m_small->apply(
            Edits::addPassage(passageIn(letter, m_small->coder(u"Bo"_s), {30, 52}, m_small->task(u"Payroll"_s))));
        const AgreementReport report = reportOf({});
        const UnitizingReport &tasks = report.unitizing.constFirst().figures;
        QVERIFY2(tasks.uAlpha.undefined.text().startsWith(
                     u"Passages of Bo with the codes “Homes” and “Payroll” overlap at “"_s),
            qPrintable(tasks.uAlpha.undefined.text()));
        QCOMPARE(tasks.overlap, (SpanPlace{0, {30, 52}}));
        const QString words = m_small->project().text(letter)->slice({30, 52}).simplified();
        QVERIFY2(tasks.uAlpha.undefined.text().contains(words), qPrintable(tasks.uAlpha.undefined.text()));
        QVERIFY(tasks.notes.contains(u"“Ann” never used the code “Payroll”."_s));
    }

private:
    [[nodiscard]] AgreementReport reportOf(const AgreementRequest &request) const
    {
        return computeAgreement(agreementInput(m_small->path(), request).value()).value();
    }

    std::unique_ptr<SmallProject> m_small;
};

KODEKS_TEST(TestAgreementLetters)
#include "tst_agreementletters.moc"
