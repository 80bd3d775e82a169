// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/panels/letters/attributefield.h"
#include "ui/panels/letters/factfield.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

FactState state(Fact fact, FactState::Source source, const QString &value, const QString &inText = {})
{
    FactState made;
    made.fact = fact;
    made.source = source;
    made.value = value;
    if (!inText.isEmpty()) {
        made.found = FactValue{inText, FactValue::Source::Found, {3, 9}};
        made.range = source == FactState::Source::Found ? TextRange{3, 9} : TextRange();
    }
    return made;
}

/// What a person types over what stands in the field, and Enter.
void enter(QWidget &field, const QString &text)
{
    auto *edit = field.findChild<QLineEdit *>();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

} // namespace

/// The fields of a letter's facts and attributes, each by itself.
class LetterFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void anAttributeIsAskedForOnlyWhereItIsAnother_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("another") << u"East"_s << QStringList{u"East"_s};
        QTest::newRow("with space around it") << u"  East "_s << QStringList{u"East"_s};
        QTest::newRow("the same") << u"West"_s << QStringList{};
        QTest::newRow("the same with space around it") << u" West "_s << QStringList{};
        QTest::newRow("nothing takes it away") << QString() << QStringList{QString()};
    }

    void anAttributeIsAskedForOnlyWhereItIsAnother()
    {
        QFETCH(const QString, typed);
        AttributeField field(u"Region"_s);
        field.setValue(u"West"_s);
        QSignalSpy spy(&field, &AttributeField::valueWanted);
        enter(field, typed);
        QStringList wanted;
        for (const auto &call : spy)
            wanted.append(call.first().toString());
        QTEST(wanted, "wanted");
        QCOMPARE(field.value(), u"West"_s); // until the project has it
    }

    void escapeDropsAnEdit()
    {
        AttributeField field(u"Region"_s);
        field.setValue(u"West"_s);
        QSignalSpy wanted(&field, &AttributeField::valueWanted);
        auto *edit = field.findChild<QLineEdit *>();
        QTest::keyClicks(edit, u"x"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(edit->text(), u"West"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(wanted.size(), 0);
    }

    void whatTheProjectHasReplacesAnEditOnlyIfItChanged()
    {
        AttributeField field(u"Region"_s);
        field.setValue(u"West"_s);
        auto *edit = field.findChild<QLineEdit *>();
        edit->setCursorPosition(0);
        QTest::keyClicks(edit, u"x"_s);
        field.setValue(u"West"_s);
        QCOMPARE(edit->text(), u"xWest"_s);
        field.setValue(u"North"_s);
        QCOMPARE(edit->text(), u"North"_s);
    }

    void anAttributeThatIsOnlyReadAsksForNothing()
    {
        AttributeField field(u"<b>Region</b>"_s);
        field.setReadOnly(true);
        QSignalSpy wanted(&field, &AttributeField::valueWanted);
        enter(field, u"East"_s);
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(field.name(), u"<b>Region</b>"_s);
        QCOMPARE(field.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    }

    void aFactSaysWhereItComesFrom_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<QString>("inText");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("goes");
        QTest::addColumn<bool>("resets");
        using Source = FactState::Source;
        QTest::newRow("found") << int(Source::Found) << u"Ann"_s << u"found in the text"_s << true << false;
        QTest::newRow("by hand") << int(Source::ByHand) << QString() << u"put in by hand"_s << false << false;
        QTest::newRow("by hand, the text says other")
            << int(Source::ByHand) << u"R&D"_s << u"put in by hand"_s << false << true;
        QTest::newRow("missing") << int(Source::Missing) << QString() << u"not found"_s << false << false;
    }

    void aFactSaysWhereItComesFrom()
    {
        QFETCH(const int, source);
        QFETCH(const QString, inText);
        FactField field(Fact::Sender);
        field.setState(state(Fact::Sender, FactState::Source(source), u"Ann"_s, inText));
        QTEST(field.findChild<QLabel *>(u"factSource0"_s)->text(), "words");
        QTEST(field.findChild<QAction *>(u"go"_s)->isEnabled(), "goes");
        QTEST(field.findChild<QAction *>(u"reset"_s)->isEnabled(), "resets");
    }

    void resettingNamesAndWantsWhatTheTextSays()
    {
        FactField field(Fact::Sender);
        field.setState(state(Fact::Sender, FactState::Source::ByHand, u"Ann"_s, u"R&D"_s));
        auto *reset = field.findChild<QAction *>(u"reset"_s);
        QVERIFY(reset->text().contains(u"“R&&D”"));
        QSignalSpy wanted(&field, &FactField::valueWanted);
        reset->trigger();
        QCOMPARE(wanted.first().first().value<std::optional<QString>>(), std::optional(u"R&D"_s));
    }

    void aFactIsAskedForInTheFormOfItsKind_data()
    {
        QTest::addColumn<int>("fact");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("wanted"); // nothing, or what; “-” takes it away
        QTest::newRow("a sender") << int(Fact::Sender) << u"  Bo   Berg "_s << QStringList{u"Bo Berg"_s};
        QTest::newRow("a date") << int(Fact::Dated) << u"7. mars 2024"_s << QStringList{u"2024-03-07"_s};
        QTest::newRow("no date") << int(Fact::Dated) << u"spring"_s << QStringList{};
        QTest::newRow("no sender") << int(Fact::Sender) << QString() << QStringList{u"-"_s};
        QTest::newRow("no date at all") << int(Fact::Dated) << QString() << QStringList{u"-"_s};
    }

    void aFactIsAskedForInTheFormOfItsKind()
    {
        QFETCH(const int, fact);
        QFETCH(const QString, typed);
        FactField field{Fact(fact)};
        field.setState(state(Fact(fact), FactState::Source::ByHand, u"2024-04-17"_s));
        QSignalSpy spy(&field, &FactField::valueWanted);
        enter(field, typed);
        QStringList wanted;
        for (const auto &call : spy)
            wanted.append(call.first().value<std::optional<QString>>().value_or(u"-"_s));
        QTEST(wanted, "wanted");
    }

    void aDateIsShownAsPeopleWriteIt()
    {
        FactField field(Fact::Dated);
        field.setState(state(Fact::Dated, FactState::Source::ByHand, u"2024-04-07"_s));
        const auto *edit = field.findChild<QLineEdit *>();
        QCOMPARE(edit->text(), u"07.04.2024"_s);
        QSignalSpy wanted(&field, &FactField::valueWanted);
        enter(field, u"07.04.2024"_s);
        QCOMPARE(wanted.size(), 0);
        enter(field, u"spring"_s);
        QVERIFY(field.findChild<QLabel *>(u"factSource2"_s)->text().contains(u"17.04.2024"));
        QVERIFY(field.findChild<QLabel *>(u"factSource2"_s)->text().contains(u"Not saved"));
        QCOMPARE(edit->text(), u"spring"_s);
        field.dropEdit();
        QCOMPARE(edit->text(), u"07.04.2024"_s);
    }

    void onlyASelectionThatCouldBeAValueCanBeTaken_data()
    {
        QTest::addColumn<QString>("selection");
        QTest::addColumn<bool>("taken");
        QTest::newRow("words") << u"Bo\n Berg"_s << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("white space") << u" \n "_s << false;
        QTest::newRow("half a letter") << u"word "_s.repeated(100) << false;
    }

    void onlyASelectionThatCouldBeAValueCanBeTaken()
    {
        QFETCH(const QString, selection);
        QFETCH(const bool, taken);
        FactField field(Fact::Sender);
        auto *take = field.findChild<QAction *>(u"take"_s);
        QSignalSpy wanted(&field, &FactField::valueWanted);
        field.setSelection(selection);
        QCOMPARE(take->isEnabled(), taken);
        take->trigger();
        QCOMPARE(wanted.size(), taken ? 1 : 0);
        if (taken)
            QCOMPARE(wanted.first().first().value<std::optional<QString>>(), std::optional(u"Bo Berg"_s));
        field.setReadOnly(true);
        QVERIFY(!take->isEnabled());
    }
};

KODEKS_TEST(LetterFieldsTest)
#include "tst_letterfields.moc"
