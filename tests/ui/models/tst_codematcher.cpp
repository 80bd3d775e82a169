// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/oslocodebook.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"
#include "ui/models/codes/codematcher.h"

#include <QRegularExpression>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestCodeMatcher : public QObject
{
    Q_OBJECT

private:
    const Codebook m_codebook = osloCodebook();
    const CodeMatcher m_matcher{m_codebook};

    static QStringList texts(const QList<CodeMatch> &matches)
    {
        QStringList texts;
        for (const CodeMatch &match : matches)
            texts.append(match.text);
        return texts;
    }

    static QString bold(const CodeMatch &match)
    {
        QString letters;
        for (const qsizetype letter : match.letters)
            letters.append(match.text.at(letter));
        return letters;
    }

    Coding coding(const QString &task, const QString &direction, const QStringList &arguments = {}) const
    {
        Coding made{.task = m_codebook.findTask(task)->id, .direction = m_codebook.findDirection(direction)->id};
        for (const QString &argument : arguments)
            made.arguments.append(m_codebook.findArgument(argument)->id);
        return made;
    }

private slots:
    void lettersFindTasks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("first"); // the best matches, in this order
        QTest::addColumn<QString>("letters");   // the bold letters of the best
        QTest::newRow("prefix of the name before prefix of a word")
            << u"løn"_s << QStringList{u"Lønn"_s, u"Anskaffelser og lønns- og arbeidsvilkår"_s} << u"Løn"_s;
        QTest::newRow("a plain letter stands for the accented one") << u"lonn"_s << QStringList{u"Lønn"_s} << u"Lønn"_s;
        QTest::newRow("capitals do not matter") << u"SYK"_s << QStringList{u"Sykehjem"_s} << u"Syk"_s;
        QTest::newRow("a word inside brackets")
            << u"bpa"_s << QStringList{u"Brukerstyrt personlig assistanse (BPA)"_s} << u"BPA"_s;
        QTest::newRow("initials") << u"bff"_s << QStringList{u"Boliger for funksjonshemmede"_s} << u"Bff"_s;
        QTest::newRow("several words") << u"komp opp"_s << QStringList{u"Kompetanse og opplæring"_s} << u"Kompopp"_s;
        QTest::newRow("inside a word") << u"kehj"_s << QStringList{u"Sykehjem"_s} << u"kehj"_s;
        QTest::newRow("letters in order") << u"dgt"_s << QStringList{u"Digital utvikling"_s} << u"Dgt"_s;
        QTest::newRow("short id") << u"ho.syk"_s << QStringList{u"Sykehjem"_s} << QString();
        QTest::newRow("whole short id") << u"T.AD.LONN"_s << QStringList{u"Lønn"_s} << QString();
        QTest::newRow("spaces around do not matter") << u"  syk "_s << QStringList{u"Sykehjem"_s} << u"Syk"_s;
    }

    void lettersFindTasks()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, first);
        QFETCH(QString, letters);
        const QList<CodeMatch> found = m_matcher.tasks(typed);
        QCOMPARE(texts(found).first(std::min(first.size(), found.size())), first);
        QCOMPARE(bold(found.first()), letters);
    }

    void aGroupsNameFindsItsTasks()
    {
        const QList<CodeMatch> found = m_matcher.tasks(u"helse"_s);
        QCOMPARE(found.size(), 8);
        for (const CodeMatch &match : found)
            QCOMPARE(match.note, u"Helse og omsorg"_s);
    }

    void groupsThemselvesAreNotOffered()
    {
        for (const CodeMatch &match : m_matcher.tasks({}))
            QVERIFY2(!m_codebook.task(match.coding.task)->group, qPrintable(match.text));
        QCOMPARE(m_matcher.tasks({}).size(), 26);
    }

    void whatFitsNothingFindsNothing()
    {
        QVERIFY(m_matcher.tasks(u"xyz"_s).isEmpty());
        QVERIFY(m_matcher.directions(u"xyz"_s).isEmpty());
        QVERIFY(m_matcher.arguments(u"xyz"_s).isEmpty());
    }

    void lettersFindDirections_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("letters");
        QTest::newRow("arrow") << u"e>b"_s << u"D.ETAT.BYDEL"_s << u"eb"_s;
        QTest::newRow("hyphen") << u"e-b"_s << u"D.ETAT.BYDEL"_s << u"eb"_s;
        QTest::newRow("space") << u"e b"_s << u"D.ETAT.BYDEL"_s << u"eb"_s;
        QTest::newRow("nothing between") << u"eb"_s << u"D.ETAT.BYDEL"_s << u"eb"_s;
        QTest::newRow("two signs") << u"e -> b"_s << u"D.ETAT.BYDEL"_s << u"eb"_s;
        QTest::newRow("names") << u"etat>bydel"_s << u"D.ETAT.BYDEL"_s << u"etatbydel"_s;
        QTest::newRow("the other way") << u"b>e"_s << u"D.BYDEL.ETAT"_s << u"be"_s;
        QTest::newRow("from only") << u"sen"_s << u"D.SENTRAL.BYDEL"_s << u"sen"_s;
        QTest::newRow("to only") << u">f"_s << u"D.BYDEL.FORETAK"_s << u"f"_s;
        QTest::newRow("one letter") << u"e"_s << u"D.ETAT.BYDEL"_s << u"e"_s;
        QTest::newRow("an actor of two words")
            << u"sentral enhet bydel"_s << u"D.SENTRAL.BYDEL"_s << u"sentralenhetbydel"_s;
        QTest::newRow("unchanged") << u"u"_s << u"D.UENDRET"_s << u"u"_s;
        QTest::newRow("unchanged by its English word") << u"unch"_s << u"D.UENDRET"_s << u"unch"_s;
        QTest::newRow("unchanged by its id") << u"uen"_s << u"D.UENDRET"_s << QString();
        QTest::newRow("cooperation by its id") << u"sam"_s << u"D.SAMARBEID"_s << QString();
        QTest::newRow("cooperation by its word") << u"coo"_s << u"D.SAMARBEID"_s << u"coo"_s;
        QTest::newRow("unclear by its id") << u"uav"_s << u"D.UAVKLART"_s << QString();
    }

    void lettersFindDirections()
    {
        QFETCH(QString, typed);
        QFETCH(QString, id);
        QFETCH(QString, letters);
        const QList<CodeMatch> found = m_matcher.directions(typed);
        QVERIFY(!found.isEmpty());
        QCOMPARE(m_codebook.direction(found.first().coding.direction)->text.code, id);
        QCOMPARE(bold(found.first()).remove(u' '), letters);
    }

    void anActorIsFoundByItsAlias()
    {
        Codebook codebook = m_codebook;
        for (Actor &actor : codebook.actors) {
            if (actor.name == u"etat"_s)
                actor.aliases = {u"Velferdsetaten"_s};
        }
        for (const QString &typed : {u"vel>b"_s, u"velf b"_s}) {
            const QList<CodeMatch> found = CodeMatcher(codebook).directions(typed);
            QVERIFY(!found.isEmpty());
            QCOMPARE(found.first().text, u"etat → bydel"_s);
        }
        QCOMPARE(CodeMatcher(codebook).directions(u"velf"_s).first().text, u"etat → bydel"_s);
    }

    void aTransferTheCodebookLacksIsOffered()
    {
        QVERIFY(m_matcher.directions(u"etat>f"_s).isEmpty());
        const CodeMatch found = m_matcher.newDirections(u"etat>f"_s).first();
        QCOMPARE(found.text, u"etat → foretak"_s);
        QCOMPARE(found.note, u"new"_s);
        QCOMPARE(found.coding, (Coding{.newDirection = NewDirection{.from = u"etat"_s, .to = u"foretak"_s}}));
    }

    void newDirectionsAreWhatWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("nothing") << QString() << QStringList{};
        QTest::newRow("one side") << u"e>"_s << QStringList{};
        QTest::newRow("no arrow") << u"skole b"_s << QStringList{};
        QTest::newRow("it is there") << u"etat>bydel"_s << QStringList{};
        QTest::newRow("it is there by its words") << u"BYDEL → Etat"_s << QStringList{};
        QTest::newRow("one is new") << u"skole>bydel"_s << QStringList{u"skole → bydel"_s};
        QTest::newRow("one is new, the other not in full")
            << u"b -> skole"_s << QStringList{u"bydel → skole"_s, u"b → skole"_s};
        QTest::newRow("both are new") << u"skole >  park og   bad"_s << QStringList{u"skole → park og bad"_s};
    }

    void newDirectionsAreWhatWasTyped()
    {
        QFETCH(QString, typed);
        QTEST(texts(m_matcher.newDirections(typed)), "texts");
    }

    void theStatementsAreOfferedWhereTheCodebookLacksThem()
    {
        Codebook codebook = m_codebook;
        codebook.directions.removeIf([](const Direction &each) { return each.kind == Direction::Kind::Cooperation; });
        const QList<CodeMatch> one = CodeMatcher(codebook).newDirections({});
        QCOMPARE(texts(one), QStringList{u"cooperation"_s});
        QCOMPARE(one.first().coding.newDirection, NewDirection{Direction::Kind::Cooperation});
        const CodeMatcher empty((Codebook()));
        QCOMPARE(texts(empty.newDirections({})), (QStringList{u"unchanged"_s, u"cooperation"_s, u"unclear"_s}));
        QCOMPARE(texts(empty.newDirections(u"uncl"_s)), QStringList{u"unclear"_s});
    }

    void aNewTaskIsWhatWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QString>("note");
        QTest::newRow("nothing") << u" / "_s << QStringList{} << QString();
        QTest::newRow("at the top") << u"  Park  og bad "_s << QStringList{u"Park og bad"_s} << QString();
        QTest::newRow("in a group") << u"helse og omsorg/Park"_s << QStringList{u"Helse og omsorg"_s, u"Park"_s}
                                    << QString();
        QTest::newRow("in a new group") << u"Kultur / Park"_s << QStringList{u"Kultur"_s, u"Park"_s}
                                        << u"in the new group “Kultur”"_s;
        QTest::newRow("a group that is there") << u"helse og omsorg"_s << QStringList{} << QString();
        QTest::newRow("a group that is there and nothing in it") << u"Helse og omsorg/"_s << QStringList{} << QString();
        QTest::newRow("it is there") << u"sykehjem"_s << QStringList{} << QString();
        QTest::newRow("it is there in its group") << u"Helse og omsorg / sykehjem"_s << QStringList{} << QString();
        QTest::newRow("the same name in another group")
            << u"Kultur/Sykehjem"_s << QStringList{u"Kultur"_s, u"Sykehjem"_s} << u"in the new group “Kultur”"_s;
    }

    void aNewTaskIsWhatWasTyped()
    {
        QFETCH(QString, typed);
        const CodeMatch found = m_matcher.newTask(typed).value(0);
        QTEST(found.coding.newTask, "path");
        QTEST(found.note, "note");
    }

    void anActorThatIsNewIsGuessedWithThoseThatAreThere_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("first");
        QTest::newRow("its name") << u" skole "_s << QStringList{u"skole → bydel"_s, u"skole → etat"_s};
        QTest::newRow("with an arrow") << u"skole>"_s << QStringList{u"skole → bydel"_s, u"skole → etat"_s};
        QTest::newRow("as the second") << u"→ skole"_s << QStringList{u"skole → bydel"_s, u"skole → etat"_s};
        QTest::newRow("nothing") << u" > "_s << QStringList{};
        QTest::newRow("both sides") << u"skole>park"_s << QStringList{};
        QTest::newRow("an actor that is there") << u"foretak"_s << QStringList{};
    }

    void anActorThatIsNewIsGuessedWithThoseThatAreThere()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, first);
        const QList<CodeMatch> found = m_matcher.directionsOfNewActor(typed);
        QCOMPARE(texts(found).first(std::min(first.size(), found.size())), first);
        QVERIFY(std::ranges::all_of(found, &CodeMatch::guessed));
        QVERIFY(CodeMatcher().directionsOfNewActor(typed).isEmpty());
    }

    void aNewArgumentIsWhatWasTyped()
    {
        QCOMPARE(
            m_matcher.newArgument(u" Det er  dyrt "_s).value(0).coding.newArguments, QStringList{u"Det er dyrt"_s});
        QVERIFY(m_matcher.newArgument(u" "_s).isEmpty());
        QVERIFY(m_matcher.newArgument(u"nærhet til innbyggeren"_s).isEmpty());
    }

    void lettersFindArguments()
    {
        QCOMPARE(m_matcher.arguments(u"næ"_s).first().text, u"Nærhet til innbyggeren"_s);
        QCOMPARE(m_matcher.arguments(u"n"_s).first().text, u"Nærhet til innbyggeren"_s);
        QCOMPARE(m_matcher.arguments(u"samord"_s).first().text, u"Helhet, samordning og klart ansvar"_s);
        QCOMPARE(m_matcher.arguments(u"sarbar"_s).first().text, u"Sårbarhet, turnover og kapasitet"_s);
        const ArgumentId near = m_codebook.findArgument(u"A.NARHET"_s)->id;
        QCOMPARE(m_matcher.arguments({}, {near}).size(), 6);
        QVERIFY(m_matcher.arguments(u"nærhet"_s, {near}).isEmpty());
    }

    void recentCodesComeFirstAmongEquals()
    {
        const CodeMatcher matcher(m_codebook,
            {coding(u"T.BF.SKOLE"_s, u"D.BYDEL.ETAT"_s), coding(u"T.AD.LONN"_s, u"D.UENDRET"_s, {u"A.RETT"_s})});
        QCOMPARE(texts(matcher.tasks({})).first(2), (QStringList{u"Sosialfaglig oppfølging i skolen"_s, u"Lønn"_s}));
        QCOMPARE(matcher.tasks(u"s"_s).first().text, u"Sosialfaglig oppfølging i skolen"_s);
        QCOMPARE(matcher.tasks(u"sy"_s).first().text, u"Sykehjem"_s);
        QCOMPARE(texts(matcher.directions({})).first(2), (QStringList{u"bydel → etat"_s, u"unchanged"_s}));
        QCOMPARE(matcher.directions({}, m_codebook.findTask(u"T.AD.LONN"_s)->id).first().text, u"unchanged"_s);
        QCOMPARE(matcher.arguments({}).first().text, u"Rettssikkerhet og brukermedvirkning"_s);
    }

    void recentCodingsAreOfferedWholeAndOnce()
    {
        const Coding first = coding(u"T.AD.LONN"_s, u"D.UENDRET"_s, {u"A.RETT"_s});
        const Coding gone{.task = TaskId(9999), .direction = DirectionId(9999)};
        const Coding second = coding(u"T.AD.LONN"_s, u"D.ETAT.BYDEL"_s);
        const QList<CodeMatch> found = CodeMatcher(m_codebook, {first, gone, first, second}).recent();
        QCOMPARE(texts(found), (QStringList{u"Lønn · unchanged"_s, u"Lønn · etat → bydel"_s}));
        QCOMPARE(found.first().coding, first);
        QCOMPARE(found.first().note, u"Rettssikkerhet og brukermedvirkning"_s);
        QCOMPARE(m_codebook.direction(found.last().coding.direction)->text.code, u"D.ETAT.BYDEL"_s);
    }

    void everyTaskIsFirstAfterAtMostThreeLetters()
    {
        qsizetype letters = 0;
        for (const Task &task : m_codebook.tasks) {
            if (task.group)
                continue;
            const qsizetype needed = lettersNeeded(m_matcher, task);
            QVERIFY2(needed <= 3, qPrintable(task.name));
            letters += needed;
        }
        QVERIFY2(letters <= 2 * 26, qPrintable(QString::number(letters)));
    }

    /// The two example codings of the sample, each made in its order in one session: Enter, the task, Tab, the
    /// direction, Enter; or Enter, Down to one of the five last codings, Enter. Arguments are not counted.
    void mostCodingsOfTheSampleTakeAtMostSixKeys()
    {
        QList<qsizetype> keys;
        for (const QString &file : {u"coder-a.csv"_s, u"coder-b.csv"_s}) {
            static const QRegularExpression codes(u",(T\\.[A-Z.]+),(D\\.[A-Z.]+),"_s);
            QList<Coding> recent;
            for (const QRegularExpressionMatch &row :
                codes.globalMatch(QString::fromUtf8(sourceBytes(u"resources/sample/"_s + file)))) {
                const Coding made = coding(row.captured(1), row.captured(2));
                const CodeMatcher matcher(m_codebook, recent);
                const qsizetype typed
                    = 3 + lettersNeeded(matcher, *m_codebook.task(made.task)) + lettersNeeded(matcher, made);
                const qsizetype place = recent.indexOf(made);
                keys.append(place >= 0 && place < 5 ? std::min(typed, 2 + place) : typed);
                recent.removeOne(made);
                recent.prepend(made);
            }
        }
        QCOMPARE(keys.size(), 239);
        const auto within = std::ranges::count_if(keys, [](qsizetype count) { return count <= 6; });
        std::ranges::sort(keys);
        qInfo("%lld of 239 codings take at most six keys; median %lld, most %lld", static_cast<long long>(within),
            static_cast<long long>(keys.at(119)), static_cast<long long>(keys.last()));
        QVERIFY(keys.at(119) <= 6);
        QVERIFY(within >= 239 * 85 / 100);
    }

private:
    /// The fewest letters that make the direction the first match: of its words, its id, or both actors.
    qsizetype lettersNeeded(const CodeMatcher &matcher, const Coding &coding) const
    {
        const Direction &direction = *m_codebook.direction(coding.direction);
        const QString name = m_codebook.directionName(direction);
        const QStringList sides = name.split(u" → "_s);
        QStringList ways = {name, direction.text.code.section(u'.', 1, 1)};
        if (sides.size() == 2) {
            for (qsizetype length = 1; length <= 3; ++length)
                ways += {sides.first().first(length) + u'>' + sides.last().first(1),
                    sides.first().first(1) + sides.last().first(length), u'>' + sides.last().first(length)};
        }
        for (qsizetype length = 1; length <= 5; ++length) {
            for (const QString &way : std::as_const(ways)) {
                const QList<CodeMatch> found = matcher.directions(way.first(std::min(length, way.size())), coding.task);
                if (!found.isEmpty() && found.first().coding.direction == direction.id)
                    return length;
            }
        }
        return 99;
    }

    /// The fewest letters that make the task the first match: the beginning of a word of its name or of its short id,
    /// or initials.
    static qsizetype lettersNeeded(const CodeMatcher &matcher, const Task &task)
    {
        const QStringList words = task.name.split(QRegularExpression(u"[^\\w]+"_s), Qt::SkipEmptyParts);
        QString initials;
        for (const QString &word : words)
            initials.append(word.at(0));
        for (qsizetype length = 1; length <= 4; ++length) {
            for (const QString &word : words + QStringList{initials, task.text.code.section(u'.', -1)}) {
                const QList<CodeMatch> found = matcher.tasks(word.first(std::min(length, word.size())));
                if (!found.isEmpty() && found.first().coding.task == task.id)
                    return length;
            }
        }
        return 99;
    }
};

KODEKS_TEST(TestCodeMatcher)
#include "tst_codematcher.moc"
