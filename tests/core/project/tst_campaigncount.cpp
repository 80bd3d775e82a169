// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/positions.h"
#include "core/analysis/transfers.h"
#include "core/project/analysing/analysisjob.h"
#include "core/project/edits/consultationedits.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/projects/textletter.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QString petition
    = u"Vi ber om at bydelen får ansvaret for sykehjemmene, fordi de som bor der, har familie og venner i nærheten. "
      u"Etaten ligger langt borte, kjenner ikke stedet og svarer sent. Derfor bør oppgaven flyttes nå."_s;

/// Three letters of one campaign, the third with words of its own, and one of the first sender beside it.
struct Petition : SmallProject
{
    Petition()
    {
        add(u"p1.txt"_s, petition, u"Ås"_s);
        add(u"p2.txt"_s, petition, u"Bodø"_s);
        add(u"p3.txt"_s, petition + u" Hos oss er ventetiden lang."_s, u"Oslo"_s);
        add(u"own.txt"_s, u"Vi har også noe annet å si."_s, u"Ås"_s);
        for (const QString &name : {u"p1.txt"_s, u"p2.txt"_s, u"p3.txt"_s})
            code(name, {0, 20}, u"Homes"_s);
        code(u"p3.txt"_s, {190, 200}, u"Meals"_s);
        code(u"own.txt"_s, {0, 5}, u"Payroll"_s);
    }

    void add(const QString &name, const QString &text, const QString &sender)
    {
        apply(Edits::addLetters({textLetter(name, text)}));
        apply(Edits::setFact(letter(name), Fact::Sender, std::optional(sender)));
    }
    void code(const QString &name, TextRange range, const QString &taskName)
    {
        Passage passage;
        passage.letter = letter(name);
        passage.coder = coder(u"Ann"_s);
        passage.range = range;
        passage.task = task(taskName);
        passage.direction = direction(u"unchanged"_s);
        apply(Edits::addPassage(passage));
    }
    [[nodiscard]] AnalysedStatements counted(CampaignCount campaigns)
    {
        const Scope scope{{}, u"letter:p*,own.txt"_s, CountUnit::Letter, campaigns};
        const auto read = analysedStatements(path(), {scope});
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    }
};

/// "Ås (+2): Homes".
QStringList positions(const AnalysedStatements &read)
{
    QStringList told;
    for (const Position &position : positionsOf(read.study, read.statements))
        told.append(
            read.study.senders.names().at(position.sender) + u": "_s + read.study.codebook.task(position.task)->name);
    return told;
}

} // namespace

/// Letters with nearly the same text, counted each or once.
class TestCampaignCount : public QObject
{
    Q_OBJECT

private slots:
    void eachCountsWithoutBeingAskedOtherwise()
    {
        Petition project;
        const AnalysedStatements read = project.counted(CampaignCount::Each);
        QCOMPARE(read.scope.lettersIn, 4);
        QCOMPARE(read.scope.passages, 5);
        QVERIFY(!scopeJson(read.scope).contains(u"campaigns"_s));
        QCOMPARE(positions(read),
            (QStringList{u"Bodø: Homes"_s, u"Oslo: Homes"_s, u"Oslo: Meals"_s, u"Ås: Homes"_s, u"Ås: Payroll"_s}));
    }

    void onceItIsOneLetterOfOneSenderAndWhatAVariantAddsIsKept()
    {
        Petition project;
        const AnalysedStatements read = project.counted(CampaignCount::Once);
        QCOMPARE(read.scope.lettersIn, 2);
        QCOMPARE(read.scope.passages, 3);
        QCOMPARE(scopeJson(read.scope).value(u"campaigns"_s).toObject(),
            (QJsonObject{{u"counted"_s, u"once"_s}, {u"groups"_s, 1}, {u"letters"_s, 3}}));
        QCOMPARE(positions(read), (QStringList{u"Ås: Payroll"_s, u"Ås (+2): Homes"_s, u"Ås (+2): Meals"_s}));
        const TransferCounts counts = transferCounts(read.study, read.statements, CountUnit::Letter, false);
        QCOMPARE(counts.of(Direction::Kind::Unchanged), 2);
    }

    void aLetterThatDoesNotCountIsInNoCampaign()
    {
        Petition project;
        project.apply(Edits::setStanding({{project.letter(u"p1.txt"_s), LetterStanding::Kind::Late, false}}));
        const AnalysedStatements read = project.counted(CampaignCount::Once);
        QCOMPARE(read.scope.campaignLetters, 2);
        QVERIFY(positions(read).contains(u"Bodø (+1): Homes"_s));
    }

    void itCanBeCancelled()
    {
        Petition project;
        const Scope scope{{}, {}, CountUnit::Letter, CampaignCount::Once};
        const auto read
            = analysedStatements(project.path(), {.scope = scope, .progress = [](qint64, qint64) { return false; }});
        QCOMPARE(read.error().kind, Error::Kind::Cancelled);
    }
};

KODEKS_TEST(TestCampaignCount)
#include "tst_campaigncount.moc"
