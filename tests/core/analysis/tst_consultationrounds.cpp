// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/rounds.h"
#include "tests/support/analysis/toldstudy.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const RoundsQuestion firstToSecond{u"round"_s, u"1"_s, u"2"_s};

/// "City|Homes|ad|un|moved".
QStringList told(const ToldStudy &study, const RoundChanges &changes)
{
    QStringList all;
    const auto ids = [&study](const QList<DirectionId> &directions) {
        QStringList words;
        for (const DirectionId direction : directions)
            words.append(study.directionId(direction));
        return words.join(u' ');
    };
    for (const RoundChange &change : changes.changes)
        all.append(
            QStringList{study.study().senders.names().at(change.sender), study.study().codebook.task(change.task)->name,
                ids(change.before), ids(change.after), roundChangeWord(change.kind())}
                .join(u'|'));
    return all;
}

QStringList names(const ToldStudy &study, const QList<qsizetype> &senders)
{
    QStringList all;
    for (const qsizetype sender : senders)
        all.append(study.study().senders.names().at(sender));
    return all;
}

} // namespace

class ConsultationRoundsTest : public QObject
{
    Q_OBJECT

private:
    ToldStudy m_told;

private slots:
    void init()
    {
        m_told = ToldStudy();
        m_told.letter(u"a1"_s, u"Asker"_s, {{u"Round"_s, u"1"_s}});
        m_told.letter(u"a2"_s, u"ASKER"_s, {{u"Round"_s, u"2"_s}});
        m_told.letter(u"b1"_s, u"Bodø"_s, {{u"Round"_s, u"1"_s}});
        m_told.letter(u"c2"_s, u"City"_s, {{u"Round"_s, u"2"_s}});
        m_told.letter(u"d0"_s, u"Drammen"_s);
    }

    void whatASenderWantsIsComparedTaskByTask()
    {
        m_told.says(u"a1 Ann 0-5 Homes ad"_s);
        m_told.says(u"a2 Ann 0-5 Homes un"_s);
        m_told.says(u"a1 Ann 0-5 Meals cd"_s);
        m_told.says(u"a2 Bo 3-9 Meals cd"_s);
        m_told.says(u"a2 Ann 0-5 Payroll co"_s);
        m_told.says(u"b1 Ann 0-5 Homes ad"_s);
        m_told.says(u"d0 Ann 0-5 Homes da"_s);
        const RoundChanges changes = roundChanges(m_told.study(), m_told.statements(), firstToSecond);
        QCOMPARE(told(m_told, changes),
            (QStringList{u"Asker|Homes|ad|un|moved"_s, u"Asker|Meals|cd|cd|same"_s, u"Asker|Payroll||co|began"_s}));
        QCOMPARE(names(m_told, changes.both), QStringList{u"Asker"_s});
        QCOMPARE(names(m_told, changes.onlyBefore), QStringList{u"Bodø"_s});
        QCOMPARE(names(m_told, changes.onlyAfter), QStringList{u"City"_s});
        QCOMPARE(changes.count(RoundChange::Kind::Moved), 1);
    }

    void theOtherWayRoundBeginningsAreEnds()
    {
        m_told.says(u"a2 Ann 0-5 Homes co"_s);
        const RoundChanges there = roundChanges(m_told.study(), m_told.statements(), firstToSecond);
        const RoundChanges back = roundChanges(m_told.study(), m_told.statements(), {u"round"_s, u"2"_s, u"1"_s});
        QCOMPARE(told(m_told, there), QStringList{u"Asker|Homes||co|began"_s});
        QCOMPARE(told(m_told, back), QStringList{u"Asker|Homes|co||ended"_s});
    }

    void anUncodedLetterIsAnAnswerToo()
    {
        m_told.says(u"a1 Ann 0-5 Homes ad"_s);
        const RoundChanges changes = roundChanges(m_told.study(), m_told.statements(), firstToSecond);
        QCOMPARE(told(m_told, changes), QStringList{u"Asker|Homes|ad||ended"_s});
    }

    void aLetterThatDoesNotCountIsNoAnswer()
    {
        AnalysedStudy study = m_told.study();
        const LetterId second = study.letters.at(1).id;
        study.consultation.standings.insert(second, {second, LetterStanding::Kind::Late, false});
        const RoundChanges changes = roundChanges(study, {}, firstToSecond);
        QVERIFY(changes.both.isEmpty());
        QCOMPARE(names(m_told, changes.onlyBefore), (QStringList{u"Asker"_s, u"Bodø"_s}));
    }

    void theRoundsAreFoundWhereTheyAreNotNamed()
    {
        const auto possible = possibleRounds(m_told.study().letters);
        QCOMPARE(possible.size(), 1);
        QCOMPARE(possible.constFirst().second, (QStringList{u"1"_s, u"2"_s}));
        const RoundsQuestion found = completed({}, m_told.study().letters);
        QCOMPARE(found, (RoundsQuestion{u"Round"_s, u"1"_s, u"2"_s}));
        QCOMPARE(completed({{}, u"2"_s, u"1"_s}, m_told.study().letters), (RoundsQuestion{u"Round"_s, u"2"_s, u"1"_s}));
        QCOMPARE(completed({}, {}), RoundsQuestion());
        QCOMPARE(completed({u"Kind"_s, {}, {}}, m_told.study().letters), (RoundsQuestion{u"Kind"_s, {}, {}}));
    }

    void anAttributeOfOneValueIsNoRound()
    {
        m_told.letter(u"e"_s, u"E"_s, {{u"Kind"_s, u"town"_s}});
        QCOMPARE(possibleRounds(m_told.study().letters).size(), 1);
        m_told.letter(u"f"_s, u"F"_s, {{u"Kind"_s, u"county"_s}});
        QCOMPARE(possibleRounds(m_told.study().letters).size(), 2);
    }
};

KODEKS_TEST(ConsultationRoundsTest)
#include "tst_consultationrounds.moc"
