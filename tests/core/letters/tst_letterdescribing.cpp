// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/csvreader.h"
#include "core/model/letterattributes.h"
#include "core/project/files/passagefiles.h"
#include "core/project/letters/letterdescribing.h"
#include "core/project/letters/letternames.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

LetterTablePlan planned(SmallProject &small, const QString &csv)
{
    const auto table = readLetterTable(csv.toUtf8(), u"facts.csv"_s);
    const auto plan = table ? planLetterTable(small.project(), *table) : failed(table);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().message));
    return *plan;
}

void add(SmallProject &small, const QStringList &names)
{
    QList<NewLetter> letters;
    for (const QString &name : names) {
        NewLetter letter;
        letter.name = name;
        letter.text = u"The text of "_s + name;
        letter.original = letter.text.toUtf8();
        letters.append(letter);
    }
    small.apply(Edits::addLetters(letters));
}

LetterAttributes attributesOf(SmallProject &small, const QString &letter)
{
    return small->findLetter(letter)->attributes;
}

} // namespace

class TestLetterDescribing : public QObject
{
    Q_OBJECT

private slots:
    void aTableChangesFactsAndAttributesInOneStep()
    {
        SmallProject small;
        const QString before = small.contents();
        const LetterTablePlan plan = planned(small,
            u"file,Sender,Type,Date,Region\nfirst.txt,Oslo legevakt,etat,17. april 2024,Øst\nsecond,,bydel,,\n"_s);
        QCOMPARE(plan.rows, 2);
        QCOMPARE(plan.matched, 2);
        QCOMPARE(plan.letters, 2);
        QCOMPARE(plan.values, 5);
        QCOMPARE(plan.changes.constFirst().fact, std::optional(Fact::Sender));
        QCOMPARE(plan.changes.constFirst().after, u"Oslo legevakt"_s);
        QCOMPARE(small.contents(), before);
        small.apply(Edits::describeLetters(plan));
        QCOMPARE(small->undoTitle(), u"Describe 2 letter(s) by a table"_s);
        const Letter first = *small->findLetter(u"first.txt"_s);
        QCOMPARE(first.facts.value(Fact::Sender), (FactValue{u"Oslo legevakt"_s, FactValue::Source::Corrected, {}}));
        QCOMPARE(first.fact(Fact::Dated), u"2024-04-17"_s);
        QCOMPARE(first.attributes, (LetterAttributes{{u"Region"_s, u"Øst"_s}, {u"Type"_s, u"etat"_s}}));
        QCOMPARE(attributesOf(small, u"second.txt"_s), (LetterAttributes{{u"Type"_s, u"bydel"_s}}));
        small.reopen();
        QCOMPARE(*small->findLetter(u"first.txt"_s), first);
        QVERIFY(small->undo());
        QCOMPARE(small->findLetter(u"first.txt"_s)->attributes, LetterAttributes());
        QCOMPARE(small->undoTitle().isEmpty(), false);
        QVERIFY(small->redo());
        QCOMPARE(*small->findLetter(u"first.txt"_s), first);
    }

    void theSameTableAgainChangesNothing()
    {
        SmallProject small;
        const QString csv = u"file,Sender,Type,Date\nfirst.txt,Me,x,1.2.2024\n"_s;
        small.apply(Edits::describeLetters(planned(small, csv)));
        const QString before = small.contents();
        const LetterTablePlan again = planned(small, csv);
        QCOMPARE(again.matched, 1);
        QCOMPARE(again.values, 0);
        QVERIFY(small->apply(Edits::describeLetters(again))->isEmpty());
        QCOMPARE(small.contents(), before);
    }

    void anEmptyCellLeavesWhatIsThere()
    {
        SmallProject small;
        small.apply(Edits::describeLetters(planned(small, u"file,Sender,Type\nfirst.txt,Me,x\n"_s)));
        QCOMPARE(planned(small, u"file,Sender,Type\nfirst.txt,, \n"_s).values, 0);
    }

    void anAttributeIsSpelledAsTheProjectHasIt()
    {
        SmallProject small;
        small.apply(Edits::setAttribute(small.letter(u"first.txt"_s), u" Type  of\tsender "_s, u" etat\r\n "_s));
        QCOMPARE(attributesOf(small, u"first.txt"_s), (LetterAttributes{{u"Type of sender"_s, u"etat"_s}}));
        small.apply(
            Edits::describeLetters(planned(small, u"file,TYPE OF SENDER\nfirst.txt,bydel\nsecond.txt,etat\n"_s)));
        QCOMPARE(attributesOf(small, u"first.txt"_s), (LetterAttributes{{u"Type of sender"_s, u"bydel"_s}}));
        QCOMPARE(attributesOf(small, u"second.txt"_s), (LetterAttributes{{u"Type of sender"_s, u"etat"_s}}));
        QCOMPARE(attributeNames(small->letters()), QStringList{u"Type of sender"_s});
        small.apply(Edits::setAttribute(small.letter(u"second.txt"_s), u"type OF sender"_s, std::nullopt));
        QCOMPARE(attributesOf(small, u"second.txt"_s), LetterAttributes());
        QCOMPARE(small->undoTitle(), u"Change “type OF sender” of “second.txt”"_s);
    }

    void anAttributeThatCannotBeKeptIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("no name") << u" \n "_s << u"x"_s;
        QTest::newRow("a long name") << QString(201, u'n') << u"x"_s;
        QTest::newRow("a long value") << u"n"_s << QString(10'001, u'x');
    }

    void anAttributeThatCannotBeKeptIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        SmallProject small;
        const QString before = small.contents();
        const auto changed = small->apply(Edits::setAttribute(small.letter(u"first.txt"_s), name, value));
        QVERIFY(!changed);
        QVERIFY(!changed.error().message.isEmpty());
        QCOMPARE(small.contents(), before);
    }

    void lettersAreFoundByTheirNames_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const QString &written, const QStringList &found) {
            QTest::newRow(qPrintable(written)) << written << found;
        };
        row(u"first.txt"_s, {u"first.txt"_s});
        row(u"FIRST.TXT"_s, {u"first.txt"_s});
        row(u"first"_s, {u"first.txt"_s});
        row(u"first.docx"_s, {});
        row(u"Høring.pdf"_s, {u"Høring.pdf"_s});
        row(u"høring"_s, {u"Høring.docx"_s, u"Høring.pdf"_s});
        row(u"A\u030Ase"_s, {u"Åse.txt"_s});
        row(u"same.txt"_s, {u"same.txt"_s});
        row(u"SAME.txt"_s, {u"Same.TXT"_s, u"same.txt"_s});
        row(u"svar 17. april 2024"_s, {u"svar 17. april 2024"_s});
        row(u"svar 17"_s, {});
        row(u"bare.txt"_s, {u"bare"_s});
        row(u"nobody"_s, {});
        row(u"1.2"_s, {});
    }

    void lettersAreFoundByTheirNames()
    {
        QFETCH(QString, written);
        QFETCH(QStringList, found);
        SmallProject small;
        add(small,
            {u"Høring.docx"_s, u"Høring.pdf"_s, u"Åse.txt"_s, u"same.txt"_s, u"Same.TXT"_s, u"svar 17. april 2024"_s,
                u"bare"_s, u"1.3"_s});
        QStringList names;
        for (const LetterId letter : LetterNames(small->letters()).find(written))
            names.append(small->letter(letter)->name);
        names.sort();
        QCOMPARE(names, found);
    }

    void datesThatAreCertainAreRead_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        const auto row = [](const QString &written, const QString &read) {
            QTest::newRow(qPrintable(written)) << written << read;
        };
        for (const QString &same :
            {u"2024-04-17"_s, u"17.04.2024"_s, u"17.4.2024"_s, u"17. april 2024"_s, u"17 April 2024"_s,
                u"April 17, 2024"_s, u"17/04/2024"_s, u"17/4-2024"_s, u"2024-04-17T12:30:00"_s, u"2024-04-17 00:00"_s,
                u"17.04.2024 10:15:00"_s, u"onsdag 17.04.2024"_s, u"Oslo, 17.04.2024"_s, u"17 / 04 / 2024"_s})
            row(same, u"2024-04-17"_s);
        row(u"3.4.2024"_s, u"2024-04-03"_s);
        row(u"04/17/2024"_s, u"2024-04-17"_s);
        row(u"4/4/2024"_s, u"2024-04-04"_s);
        for (const QString &none : {u"03/04/2024"_s, u"3-4-2024"_s, u"03 / 04 / 2024"_s, u"Oslo, 03/04/2024"_s,
                 u"03/04/2024."_s, u"03/04/24 10:15"_s, u"spring 2024"_s, u"2024"_s, u"31.02.2024"_s,
                 u"17.04.2024 or later"_s, u"45399"_s, QString(10'000, u'1')})
            row(none, {});
    }

    void datesThatAreCertainAreRead()
    {
        QFETCH(QString, written);
        QFETCH(QString, read);
        QCOMPARE(dateOfCell(written), read);
    }

    void aWordForAGapLeavesWhatIsThereAndIsSaid_data()
    {
        QTest::addColumn<QString>("word");
        for (const QString &word : {u"NA"_s, u"N/A"_s, u"NaN"_s, u"NULL"_s, u"None"_s, u"-"_s, u"."_s})
            QTest::newRow(qUtf8Printable(word)) << word;
    }

    void aWordForAGapLeavesWhatIsThereAndIsSaid()
    {
        QFETCH(QString, word);
        SmallProject small;
        const LetterTablePlan plan
            = planned(small, u"file;Sender;Region;Date\nfirst.txt;%1;%1;%1\nsecond.txt;B;East;\n"_s.arg(word));
        QVERIFY(plan.problems.isEmpty());
        QCOMPARE(plan.values, 2);
        QCOMPARE(plan.changes.constFirst().letterName, u"second.txt"_s);
        QCOMPARE(plan.remarks.size(), 1);
        QVERIFY2(plan.remarks.constFirst().contains(u"“%1” (3)"_s.arg(word)), qPrintable(plan.remarks.constFirst()));
    }

    void rowsWithoutALetterAreListedAndTheOthersTaken()
    {
        SmallProject small;
        add(small, {u"x.pdf"_s, u"x.txt"_s});
        const LetterTablePlan plan = planned(small, u"fil;type\nnobody;a\n;b\nX;c\nfirst;d\n"_s);
        QCOMPARE(plan.unmatched.size(), 3);
        for (qsizetype i = 0; i < 3; ++i)
            QVERIFY2(
                plan.unmatched.at(i).contains(u"facts.csv") && plan.unmatched.at(i).contains(u"line %1"_s.arg(i + 2)),
                qPrintable(plan.unmatched.at(i)));
        QVERIFY(plan.unmatched.at(0).contains(u"nobody"));
        QVERIFY(plan.unmatched.at(2).contains(u"x.pdf, x.txt"));
        QCOMPARE(plan.values, 1);
        QVERIFY(plan.problems.isEmpty());
        small.apply(Edits::describeLetters(plan));
        QCOMPARE(attributesOf(small, u"first.txt"_s).value(u"type"_s), u"d"_s);
    }

    void withAProblemNothingIsChanged_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QStringList>("named");
        QTest::newRow("a date that is none") << u"file,date,type\nfirst,in spring,a\nsecond,2024-01-02,b\n"_s
                                             << QStringList{u"line 2"_s, u"in spring"_s};
        QTest::newRow("a date that could be two")
            << u"file,date\nsecond,2024-01-02\nfirst,03/04/2024\n"_s << QStringList{u"line 3"_s, u"03/04/2024"_s};
        QTest::newRow("two rows that contradict each other")
            << u"file,type\nfirst,a\nsecond,b\nFIRST.txt,c\n"_s
            << QStringList{u"line 4"_s, u"line 2"_s, u"“a”"_s, u"“c”"_s, u"first.txt"_s};
        QTest::newRow("a long value") << u"file,type\nfirst,%1\n"_s.arg(QString(10'001, u'x'))
                                      << QStringList{u"line 2"_s, u"type"_s};
    }

    void withAProblemNothingIsChanged()
    {
        QFETCH(QString, csv);
        QFETCH(QStringList, named);
        SmallProject small;
        const QString before = small.contents();
        const LetterTablePlan plan = planned(small, csv);
        QCOMPARE(plan.problems.size(), 1);
        QVERIFY(plan.problems.constFirst().contains(u"facts.csv"));
        for (const QString &word : named)
            QVERIFY2(plan.problems.constFirst().contains(word), qPrintable(plan.problems.constFirst()));
        const auto changed = small->apply(Edits::describeLetters(plan));
        QVERIFY(!changed);
        QCOMPARE(changed.error().message, plan.problems.constFirst());
        QCOMPARE(small.contents(), before);
    }

    void aSentenceIsOneLineWhateverTheCellsSay()
    {
        SmallProject small;
        const LetterTablePlan plan = planned(
            small, u"file,\"ty\npe\",\"Vår\nref.\"\nfirst,\"a\nb\",x\n\"no\nbody\x1b[2J\",c,\nfirst,\"c\nd\",\n"_s);
        QCOMPARE(plan.unmatched.size(), 1);
        QCOMPARE(plan.problems.size(), 1);
        for (const QString &sentence :
            {plan.unmatched.constFirst(), plan.problems.constFirst(), plan.changes.constLast().name})
            QVERIFY2(std::ranges::none_of(sentence, [](QChar unit) { return unit.category() == QChar::Other_Control; }),
                qPrintable(sentence));
        QVERIFY(plan.problems.constFirst().contains(u"“ty pe” says “c d”"));
        QVERIFY(plan.unmatched.constFirst().contains(u"no body"));
    }

    void problemsWithoutEndAreNotListed()
    {
        SmallProject small;
        QString csv = u"file,type\n"_s;
        for (int i = 0; i < 5'000; ++i)
            csv += u"first,%1\n"_s.arg(i);
        const LetterTablePlan plan = planned(small, csv);
        QCOMPARE(plan.rows, 5'000);
        QCOMPARE(plan.problems.size(), 1'001);
        QVERIFY2(plan.problems.constLast().contains(u"line 1003"), qPrintable(plan.problems.constLast()));
    }

    void rowsThatAgreeAreOne()
    {
        SmallProject small;
        const LetterTablePlan plan = planned(small, u"file,date,type\nfirst,17.4.2024,\nfirst.txt,2024-04-17,a\n"_s);
        QVERIFY(plan.problems.isEmpty());
        QCOMPARE(plan.values, 2);
        QCOMPARE(plan.letters, 1);
    }

    void aTableThatCannotBeUnderstoodIsRefused_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("named");
        QTest::newRow("no letters") << u"type,date\na,b\n"_s << u"file"_s;
        QTest::newRow("the same fact twice") << u"file,Sender,Avsender\nfirst,a,b\n"_s << u"Avsender"_s;
        QTest::newRow("folders only") << u"Mappe,type\na,b\n"_s << u"file"_s;
        QTest::newRow("the same attribute twice") << u"file,Type,type\nfirst,a,b\n"_s << u"Type"_s;
        QTest::newRow("a long title") << u"file,%1\nfirst,a\n"_s.arg(QString(201, u't')) << u"200"_s;
    }

    void aTableThatCannotBeUnderstoodIsRefused()
    {
        QFETCH(QString, csv);
        QFETCH(QString, named);
        SmallProject small;
        const auto table = readLetterTable(csv.toUtf8(), u"facts.csv"_s);
        QVERIFY(table);
        const auto plan = planLetterTable(small.project(), *table);
        QVERIFY(!plan);
        QVERIFY2(plan.error().message.contains(named) && plan.error().message.contains(u"facts.csv"),
            qPrintable(plan.error().message));
    }

    void aColumnOfFoldersTellsFilesOfOneNameApart()
    {
        SmallProject small;
        QList<NewLetter> letters;
        for (const auto &[name, folder] :
            {std::pair{u"svar.txt"_s, u"Nordby"_s}, {u"Sørby/svar.txt"_s, u"Sørby"_s}, {u"alene.txt"_s, QString()}}) {
            NewLetter letter;
            letter.name = name;
            letter.text = u"The text of "_s + name;
            letter.original = letter.text.toUtf8();
            letter.file = name.section(u'/', -1);
            letter.folder = folder;
            letters.append(letter);
        }
        small.apply(Edits::addLetters(letters));
        const LetterTablePlan plan = planned(small,
            u"Fil;Mappe;Type\nsvar.txt;Nordby;a\nsvar;brev/Sørby/;b\nsvar.txt;Vestby;c\nalene;Østby;d\nalene;;d\n"_s);
        QStringList said;
        for (const LetterTablePlan::Change &change : plan.changes)
            said.append(change.letterName + u' ' + change.name + u' ' + change.after);
        QCOMPARE(said, (QStringList{u"alene.txt Type d"_s, u"svar.txt Type a"_s, u"Sørby/svar.txt Type b"_s}));
        QCOMPARE(plan.unmatched.size(), 1);
        QVERIFY2(plan.unmatched.constFirst().contains(u"“Vestby/svar.txt”"_s), qPrintable(plan.unmatched.constFirst()));
    }

    void columnsWithoutATitleAreTold()
    {
        SmallProject small;
        const LetterTablePlan plan
            = planned(small, u"Unnamed: 0;;file;;Type;;\n0;1;first.txt;said;a;;\n1;2;second.txt;;b;;\n"_s);
        QCOMPARE(plan.values, 2);
        QCOMPARE(plan.remarks, QStringList{u"“facts.csv”: column 4 has no title and was not read."_s});
    }

    void aColumnCanBeLeftOut()
    {
        SmallProject small;
        auto table = readLetterTable("file,Type\nfirst,a\n", u"facts.csv"_s);
        QVERIFY(table);
        table->columns[1].role = LetterTable::Column::Role::Ignored;
        QCOMPARE(planLetterTable(small.project(), *table)->values, 0);
    }

    void whatLettersCsvSaysComesBack()
    {
        SmallProject small;
        for (const auto &[name, value] : {std::pair{u"Type"_s, u"by, \"stor\"\n2"_s}, {u"Sender"_s, u"not the fact"_s},
                 {u"passages"_s, u"many"_s}, {u"file"_s, u"nr. 1"_s}, {u"Brev"_s, u"ja"_s}, {u"Mappe"_s, u"12"_s}})
            small.apply(Edits::setAttribute(small.letter(u"first.txt"_s), name, value));
        small.apply(Edits::setAttribute(small.letter(u"second.txt"_s), u"TYPE"_s, u"bydel"_s));
        const QString folder = small.folder() + u"/out/"_s;
        QVERIFY(exportPassages(small.path(), folder, {PassageExport::Form::Folder, false, {}}));
        QFile file(folder + u"letters.csv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = readLetterTable(file.readAll(), u"letters.csv"_s);
        QVERIFY(table);
        QCOMPARE(planLetterTable(small.project(), *table)->values, 0);
        const Letter before = *small->findLetter(u"first.txt"_s);
        for (const QString &name : before.attributes.keys())
            small.apply(Edits::setAttribute(before.id, name, std::nullopt));
        const auto plan = planLetterTable(small.project(), *table);
        QVERIFY(plan);
        small.apply(Edits::describeLetters(*plan));
        QCOMPARE(attributesOf(small, u"first.txt"_s).size(), before.attributes.size());
        for (auto attribute = before.attributes.begin(); attribute != before.attributes.end(); ++attribute)
            QCOMPARE(attributeValue(attributesOf(small, u"first.txt"_s), attribute.key()), *attribute);
    }

    void aTableOfManyRowsIsSoonCompared()
    {
        SmallProject small;
        QString csv = u"file,type,date\n"_s;
        for (int i = 0; i < 50'000; ++i)
            csv += u"letter %1.txt,a,17. april 2024\n"_s.arg(i);
        QCOMPARE(planned(small, csv).unmatched.size(), 50'000);
    }
};

KODEKS_TEST(TestLetterDescribing)
#include "tst_letterdescribing.moc"
