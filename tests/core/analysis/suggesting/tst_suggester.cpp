// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/suggesting/suggester.h"
#include "tests/support/projects/oslocodebook.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

SuggestionPlace said(const QString &text, const QStringList &headings = {})
{
    return {LetterId(1), {0, text.size()}, text, headings, text, {}};
}

} // namespace

class TestSuggester : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_suggester = std::make_unique<Suggester>(osloCodebook(), QStringList()); }

    void namesAreFoundInflectedAndInCompounds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("task");
        QTest::newRow("the name") << u"Sykehjem driftes best lokalt."_s << u"T.HO.SYKEHJEM"_s;
        QTest::newRow("definite") << u"Sykehjemmene driftes best lokalt."_s << u"T.HO.SYKEHJEM"_s;
        QTest::newRow("in a compound") << u"Driften av sykehjemsplasser flyttes."_s << u"T.HO.SYKEHJEM"_s;
        QTest::newRow("an abbreviation in the name") << u"BPA bør forvaltes samlet."_s << u"T.HO.BPA"_s;
        QTest::newRow("a part of the name's own compound") << u"Arkivene er spredt."_s << u"T.AD.ARKIV"_s;
        QTest::newRow("an abbreviation with a hyphen") << u"Saksbehandling av TT-kort."_s << u"T.HO.TRANSPORT"_s;
    }

    void namesAreFoundInflectedAndInCompounds()
    {
        QFETCH(QString, text);
        QFETCH(QString, task);
        const Suggestions found = m_suggester->suggest(said(text), {});
        QVERIFY(!found.tasks.isEmpty());
        QCOMPARE(code(found.tasks.constFirst().code), task);
        QCOMPARE(found.tasks.constFirst().reason.kind, SuggestionReason::Kind::Word);
        QVERIFY(text.contains(found.tasks.constFirst().reason.words));
    }

    void movesGiveDirections_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("direction");
        QTest::newRow("from and to") << u"Vedtak flyttes fra bydel til Boligbygg KF."_s << u"D.BYDEL.FORETAK"_s;
        QTest::newRow("back to") << u"Driften flyttes tilbake til bydelene fra etaten."_s << u"D.ETAT.BYDEL"_s;
        QTest::newRow("a compound that is an actor") << u"Oppgave fra Velferdsetaten til bydel"_s << u"D.ETAT.BYDEL"_s;
        QTest::newRow("what lies there today")
            << u"Oppgaver som i dag ligger til bydelene kunne ligget hos foretakene."_s << u"D.BYDEL.FORETAK"_s;
        QTest::newRow("Nynorsk") << u"Oppgåva bør flyttast frå bydelane til etaten."_s << u"D.BYDEL.ETAT"_s;
        QTest::newRow("two words") << u"Oppgaven løftes fra bydel til en sentral enhet."_s << u"D.BYDEL.SENTRAL"_s;
    }

    void movesGiveDirections()
    {
        QFETCH(QString, text);
        QFETCH(QString, direction);
        for (const SuggestionPlace &place : {said(text), said(u"Slik bør det være."_s, {text})}) {
            const Suggestions found = m_suggester->suggest(place, {});
            QCOMPARE(directionCode(found.directions.constFirst().code), direction);
            QCOMPARE(found.directions.constFirst().reason.kind, SuggestionReason::Kind::Move);
            QVERIFY2(text.contains(found.directions.constFirst().reason.words),
                qPrintable(found.directions.constFirst().reason.words));
        }
    }

    void namesThatLettersGiveAreLearned()
    {
        const Suggester learned(osloCodebook(), {u"Boligbygg Oslo KF eier husene.\nBoligbygg leier dem ut."_s});
        const SuggestionPlace place = said(u"Alt flyttes fra bydelene til Boligbygg."_s);
        QCOMPARE(directionCode(learned.suggest(place, {}).directions.constFirst().code), u"D.BYDEL.FORETAK");
        const QList<Suggested<DirectionId>> without = m_suggester->suggest(place, {}).directions;
        QVERIFY(without.constFirst().score < learned.suggest(place, {}).directions.constFirst().score);
    }

    void aliasesAreActors()
    {
        Codebook codebook = osloCodebook();
        const auto district = std::ranges::find(codebook.actors, u"bydel"_s, &Actor::name);
        district->aliases = {u"lokalforvaltningen"_s};
        const Suggester suggester(codebook, {});
        const Suggestions found
            = suggester.suggest(said(u"Dette må overføres fra etaten til lokalforvaltningen."_s), {});
        QCOMPARE(directionCode(found.directions.constFirst().code), u"D.ETAT.BYDEL");
    }

    void neverMoreThanAskedForAndAlwaysTheSame()
    {
        const SuggestionPlace place
            = said(u"Bydel, etat og foretak må samarbeide om sykehjem, BPA, arkiv, lønn, økonomi og bolig."_s);
        const Suggestions found = m_suggester->suggest(place, {});
        QCOMPARE(found.tasks.size(), 3);
        QCOMPARE(found.directions.size(), 3);
        QVERIFY(found.arguments.size() <= 3);
        for (int again = 0; again < 20; ++again)
            QCOMPARE(m_suggester->suggest(place, {}), found);
        QCOMPARE(m_suggester->suggest(place, {}, {}, 1).tasks.size(), 1);
    }

    void nothingSpeaksForATaskThatNothingNames()
    {
        QVERIFY(m_suggester->suggest(said(u"…"_s), {}).tasks.isEmpty());
        QVERIFY(m_suggester->suggest(said({}), {}).tasks.isEmpty());
        QVERIFY(Suggester({}, {}).suggest(said(u"Sykehjem"_s), {}) == Suggestions());
    }

    void whatWasJustGivenAndWhatIsAlikeAreLearned()
    {
        CodingMemory memory;
        const TaskId archive = task(u"T.AD.ARKIV"_s);
        const TaskId wages = task(u"T.AD.LONN"_s);
        const auto remember = [&](qint64 id, qint64 letter, TextRange range, TaskId given, const QString &text) {
            memory.add({PassageId(id), LetterId(letter), range, given, {}, {}}, m_suggester->words(text));
        };
        remember(1, 2, {0, 9}, archive, u"De gamle mappene er vanskelige å finne."_s);
        SuggestionPlace place = said(u"Mappene er vanskelige å finne fram til."_s);
        Suggestions found = m_suggester->suggest(place, memory);
        QCOMPARE(found.tasks.constFirst().code, archive);
        QCOMPARE(found.tasks.constFirst().reason, (SuggestionReason{SuggestionReason::Kind::Like, {}, 1, LetterId(2)}));
        QVERIFY(m_suggester->suggest(place, memory, {.without = LetterId(2)}).tasks.isEmpty());
        QVERIFY(m_suggester->suggest(place, memory, {.memory = false}).tasks.isEmpty());
        place.letter = LetterId(2);
        place.range = {4, 20}; // where it was said itself
        QVERIFY(m_suggester->suggest(place, memory, {.recent = false}).tasks.isEmpty());
        place.range = {9, 20};
        QVERIFY(!m_suggester->suggest(place, memory, {.recent = false}).tasks.isEmpty());
        place = said(u"Mappene er vanskelige å finne fram til."_s);

        remember(2, 1, {0, 5}, wages, u"Noe helt annet."_s);
        place = said(u"Dette gjelder også her."_s);
        place.range = {10, 33};
        found = m_suggester->suggest(place, memory);
        QCOMPARE(found.tasks.constFirst().code, wages);
        QCOMPARE(found.tasks.constFirst().reason, (SuggestionReason{SuggestionReason::Kind::Recent, {}, 1}));
        QVERIFY(!std::ranges::contains(m_suggester->suggest(place, memory, {.memory = false, .recent = false}).tasks,
            wages, &Suggested<TaskId>::code));
    }

    void cuesAreWordsForTasksActorsAndMoves_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("cues");
        QTest::newRow("a move") << u"Dette bør flyttes snart."_s << QStringList{u"flyttes"_s};
        QTest::newRow("an actor") << u"Her er bydelene gode."_s << QStringList{u"bydelene"_s};
        QTest::newRow("a task") << u"Alle ønsker sykehjemsplass."_s << QStringList{u"sykehjemsplass"_s};
        QTest::newRow("several words") << u"Det bør ligge der."_s << QStringList{u"bør ligge"_s};
        QTest::newRow("nothing") << u"Takk for oss."_s << QStringList();
        QTest::newRow("no part of a word") << u"Et innflyttet hus."_s << QStringList();
    }

    void cuesAreWordsForTasksActorsAndMoves()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, cues);
        QStringList found;
        for (const Suggester::Cue &cue : m_suggester->cues(text))
            found.append(cue.words);
        QCOMPARE(found, cues);
    }

    void aProjectsOwnCuesCount()
    {
        const Suggester own(osloCodebook(), {}, {{u"takk for"_s}, {u"flytt"_s}});
        QCOMPARE(own.cues(u"Takk for oss.").size(), 1);
        QVERIFY(own.cues(u"Dette bør flyttes snart.").isEmpty());
    }

private:
    [[nodiscard]] QString code(TaskId id) const { return m_suggester->codebook().task(id)->text.code; }
    [[nodiscard]] QString directionCode(DirectionId id) const
    {
        return m_suggester->codebook().direction(id)->text.code;
    }
    [[nodiscard]] TaskId task(const QString &code) const { return m_suggester->codebook().findTask(code)->id; }

    std::unique_ptr<Suggester> m_suggester;
};

KODEKS_TEST(TestSuggester)
#include "tst_suggester.moc"
