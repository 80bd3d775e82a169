// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/oslocodebook.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/models/codes/coderowsmodel.h"
#include "ui/panels/coding/codebar.h"
#include "ui/panels/parts/chip.h"
#include "ui/panels/parts/popupplace.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextEdit>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// A stand-in for the letter view: Enter opens the bar.
class Area : public QPlainTextEdit
{
public:
    Area()
        : bar(this)
    {
        resize(640, 480);
        setReadOnly(true);
        bar.setCodebook(osloCodebook());
    }

    /// Opens the bar, and keeps what it answers.
    void ask(const QList<Passage> &passages = {}, const QString &typed = {})
    {
        bar.open({passages,
                     [this](const Coding &coding, const PassageNotes &noted) {
            answers.append(coding);
            notes.append(noted);
        }},
            QRect(40, 60, 500, 22), typed);
    }

    std::function<void(const Coding &, const PassageNotes &)> answer()
    {
        return [this](const Coding &coding, const PassageNotes &noted) {
            answers.append(coding);
            notes.append(noted);
        };
    }

    CodeBar bar;
    QList<Coding> answers;
    QList<PassageNotes> notes;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return)
            ask();
    }
};

class TestCodeBar : public QObject
{
    Q_OBJECT

private:
    const Codebook m_codebook = osloCodebook();
    std::unique_ptr<Area> m_area;

    /// Presses the keys on whatever has the focus: "⏎", "⇥" (Tab), "⇤" (Shift+Tab), "↓", "↑", "⌫", "⎋", and letters.
    /// Returns how many.
    int press(const QString &keys) const
    {
        static const QHash<QChar, Qt::Key> named
            = {{u'⏎', Qt::Key_Return}, {u'⇥', Qt::Key_Tab}, {u'⇤', Qt::Key_Backtab}, {u'↓', Qt::Key_Down},
                {u'↑', Qt::Key_Up}, {u'⌫', Qt::Key_Backspace}, {u'⎋', Qt::Key_Escape}};
        int pressed = 0;
        for (const QChar key : keys) {
            QWidget *target = QApplication::focusWidget();
            if (!target)
                return -1;
            if (named.contains(key))
                QTest::keyClick(target, named.value(key));
            else
                QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(key), Qt::NoModifier);
            ++pressed;
        }
        return pressed;
    }

    static void hold(QKeyCombination key)
    {
        QTest::keyClick(QApplication::focusWidget(), key.key(), key.keyboardModifiers());
    }

    QString said(const Coding &coding) const
    {
        QStringList parts;
        if (const Task *task = m_codebook.task(coding.task))
            parts.append(task->text.code);
        if (const Direction *direction = m_codebook.direction(coding.direction))
            parts.append(direction->text.code);
        if (!coding.newTask.isEmpty())
            parts.append(u'+' + coding.newTask.join(u'/'));
        if (coding.newDirection)
            parts.append(u'+' + coding.newDirection->from + u'>' + coding.newDirection->to);
        for (const ArgumentId argument : coding.arguments)
            parts.append(m_codebook.argument(argument)->text.code);
        for (const QString &name : coding.newArguments)
            parts.append(u'+' + name);
        return parts.join(u' ');
    }

    Coding coding(const QString &task, const QString &direction, const QStringList &arguments = {}) const
    {
        Coding made{.task = m_codebook.findTask(task)->id, .direction = m_codebook.findDirection(direction)->id};
        for (const QString &argument : arguments)
            made.arguments.append(m_codebook.findArgument(argument)->id);
        return made;
    }

    static Passage passage(qint64 id, const Coding &coding)
    {
        Passage passage;
        passage.id = PassageId(id);
        return coded(passage, coding);
    }

    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_area->bar.findChild<Widget *>(QLatin1StringView(name));
    }

private slots:
    void init()
    {
        m_area = std::make_unique<Area>();
        m_area->show();
        m_area->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
        m_area->setFocus();
    }

    void cleanup() { m_area.reset(); }

    void keysMakeACoding_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("count"); // with the Enter that opens the bar
        QTest::addColumn<QString>("coding");
        QTest::newRow("nursing homes, agency to district") << u"⏎s⇥e⏎"_s << 5 << u"T.HO.SYKEHJEM D.ETAT.BYDEL"_s;
        QTest::newRow("as in the picture") << u"⏎løn⇥s⏎"_s << 7 << u"T.AD.LONN D.SENTRAL.BYDEL"_s;
        QTest::newRow("payroll") << u"⏎lø⇥s⏎"_s << 6 << u"T.AD.LONN D.SENTRAL.BYDEL"_s;
        QTest::newRow("BPA unchanged") << u"⏎br⇥u⏎"_s << 6 << u"T.HO.BPA D.UENDRET"_s;
        QTest::newRow("accounting, centralised") << u"⏎re⇥b⏎"_s << 6 << u"T.AD.OKONOMI D.BYDEL.ETAT"_s;
        QTest::newRow("digital cooperation") << u"⏎d⇥c⏎"_s << 5 << u"T.AD.DIGITAL D.SAMARBEID"_s;
        QTest::newRow("with an argument") << u"⏎s⇥e⇥n⏎"_s << 7 << u"T.HO.SYKEHJEM D.ETAT.BYDEL A.NARHET"_s;
        QTest::newRow("with two arguments") << u"⏎s⇥e⇥n,h⏎"_s << 9 << u"T.HO.SYKEHJEM D.ETAT.BYDEL A.NARHET A.HELHET"_s;
        QTest::newRow("arguments parted by Tab")
            << u"⏎s⇥e⇥n⇥ef⇥⏎"_s << 11 << u"T.HO.SYKEHJEM D.ETAT.BYDEL A.NARHET A.EFFEKTIV"_s;
        QTest::newRow("an argument taken back") << u"⏎s⇥e⇥n;⌫⏎"_s << 9 << u"T.HO.SYKEHJEM D.ETAT.BYDEL"_s;
        QTest::newRow("a task alone") << u"⏎s⏎"_s << 3 << u"T.HO.SYKEHJEM"_s;
        QTest::newRow("a direction alone") << u"⏎⇥b>f⏎"_s << 6 << u"D.BYDEL.FORETAK"_s;
        QTest::newRow("the second match") << u"⏎s↓⇥e⏎"_s << 6 << u"T.BF.SKOLE D.ETAT.BYDEL"_s;
        QTest::newRow("a direction that is new") << u"⏎s⇥e>f⏎"_s << 7 << u"T.HO.SYKEHJEM +etat>foretak"_s;
        QTest::newRow("a task that is new") << u"⏎park⏎"_s << 6 << u"+park"_s;
        QTest::newRow("a new task in a group")
            << u"⏎helse og omsorg/park⇥e⏎"_s << 24 << u"D.ETAT.BYDEL +Helse og omsorg/park"_s;
        QTest::newRow("a task that is new, though its letters fit others") << u"⏎kehj↓⏎"_s << 7 << u"+kehj"_s;
        QTest::newRow("an actor that is new") << u"⏎s⇥skole>b⏎"_s << 11 << u"T.HO.SYKEHJEM +skole>bydel"_s;
        QTest::newRow("two actors that are new") << u"⏎s⇥skole>park⏎"_s << 14 << u"T.HO.SYKEHJEM +skole>park"_s;
        QTest::newRow("an actor that is new, chosen with one that is there")
            << u"⏎s⇥skole↓⏎"_s << 10 << u"T.HO.SYKEHJEM +skole>bydel"_s;
        QTest::newRow("an argument that is new") << u"⏎s⇥e⇥dyrt⏎"_s << 10 << u"T.HO.SYKEHJEM D.ETAT.BYDEL +dyrt"_s;
        QTest::newRow("an argument that is there and one that is new")
            << u"⏎s⇥e⇥n,dyrt,⏎"_s << 13 << u"T.HO.SYKEHJEM D.ETAT.BYDEL A.NARHET +dyrt"_s;
        QTest::newRow("a new argument taken back")
            << u"⏎s⇥e⇥n,dyrt,⌫⏎"_s << 14 << u"T.HO.SYKEHJEM D.ETAT.BYDEL A.NARHET"_s;
        QTest::newRow("a new argument given twice") << u"⏎s⇥⇥dyrt,Dyrt⌫⌫⌫⌫⏎"_s << 18 << u"T.HO.SYKEHJEM +dyrt"_s;
        QTest::newRow("back to another task") << u"⏎s⇥⇤lø⇥e⏎"_s << 9 << u"T.AD.LONN D.ETAT.BYDEL"_s;
        QTest::newRow("letters left behind by going back are taken")
            << u"⏎s⇥e⇤⏎"_s << 6 << u"T.HO.SYKEHJEM D.ETAT.BYDEL"_s;
    }

    void keysMakeACoding()
    {
        QFETCH(QString, keys);
        QTEST(press(keys), "count");
        QCOMPARE(m_area->answers.size(), 1);
        QTEST(said(m_area->answers.first()), "coding");
        QVERIFY(!m_area->bar.isOpen());
        QCOMPARE(QApplication::focusWidget(), m_area.get());
    }

    void recentCodingsComeBackWithFewKeys_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("coding");
        QTest::newRow("the last again") << u"⏎⏎"_s << 2 << u"T.AD.LONN D.SENTRAL.BYDEL A.NARHET"_s;
        QTest::newRow("the one before") << u"⏎↓⏎"_s << 3 << u"T.HO.BPA D.UENDRET"_s;
        QTest::newRow("the last task, another direction") << u"⏎↓⇥b⏎"_s << 5 << u"T.HO.BPA D.BYDEL.ETAT"_s;
    }

    void recentCodingsComeBackWithFewKeys()
    {
        QFETCH(QString, keys);
        m_area->bar.setRecent(
            {coding(u"T.AD.LONN"_s, u"D.SENTRAL.BYDEL"_s, {u"A.NARHET"_s}), coding(u"T.HO.BPA"_s, u"D.UENDRET"_s)});
        QTEST(press(keys), "count");
        QCOMPARE(m_area->answers.size(), 1);
        QTEST(said(m_area->answers.first()), "coding");
    }

    void nothingEmptyIsChosen_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::newRow("at once") << u"⏎⏎"_s;
        QTest::newRow("without a recent coding") << u"⏎↑⏎"_s;
        QTest::newRow("after going round the fields") << u"⏎⇥⇥⇥⏎"_s;
        QTest::newRow("after what was typed is gone") << u"⏎s⌫⏎"_s;
    }

    void nothingEmptyIsChosen()
    {
        QFETCH(QString, keys);
        if (keys.contains(u'↑'))
            m_area->bar.setRecent({coding(u"T.AD.LONN"_s, u"D.SENTRAL.BYDEL"_s)});
        press(keys);
        QVERIFY(m_area->answers.isEmpty());
        QVERIFY(m_area->bar.isOpen());
        QVERIFY(child<QLabel>("codeBarMessage")->text().startsWith(u"Nothing is said yet"));
    }

    void escapeClosesWithoutChange()
    {
        QSignalSpy closed(&m_area->bar, &CodeBar::closed);
        press(u"⏎s⇥e⎋"_s);
        QVERIFY(m_area->answers.isEmpty());
        QCOMPARE(closed.size(), 1);
        QVERIFY(!m_area->bar.isOpen());
        QCOMPARE(QApplication::focusWidget(), m_area.get());
    }

    void lettersThatMatchNothingAreNotDropped_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("field");
        const QString offered = u"Choose one of these with Down, or write on."_s;
        QTest::newRow("direction, Enter") << u"⏎s⇥xyz⏎"_s << offered << u"codeBarDirection"_s;
        QTest::newRow("direction, Tab") << u"⏎s⇥xyz⇥"_s << offered << u"codeBarDirection"_s;
        QTest::newRow("direction left by going back") << u"⏎s⇥xyz⇤⏎"_s << offered << u"codeBarDirection"_s;
    }

    void lettersThatMatchNothingAreNotDropped()
    {
        QFETCH(QString, keys);
        press(keys);
        QVERIFY(m_area->answers.isEmpty());
        QVERIFY(m_area->bar.isOpen());
        QVERIFY(child<QLabel>("codeBarMessage")->isVisible());
        QTEST(child<QLabel>("codeBarMessage")->text(), "message");
        QTEST(QApplication::focusWidget()->objectName(), "field");
    }

    void anEnterHeldDownChoosesNothing()
    {
        press(u"⏎s"_s);
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QApplication::sendEvent(QApplication::focusWidget(), &repeated);
        QVERIFY(m_area->answers.isEmpty());
        QVERIFY(m_area->bar.isOpen());
    }

    void theWindowsShortcutsRestWhileTheBarIsOpen()
    {
        QAction action(m_area.get());
        action.setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_S), QKeySequence(Qt::Key_Tab)});
        m_area->addAction(&action);
        QSignalSpy triggered(&action, &QAction::triggered);
        m_area->ask();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(triggered.size(), 0);
        QCOMPARE(said(m_area->answers.value(0)), u"T.HO.SYKEHJEM"_s);
    }

    void aClickTakesARow()
    {
        press(u"⏎løn"_s);
        auto *list = child<QListView>("codeBarList");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
        QCOMPARE(child<QLineEdit>("codeBarTask")->text(), u"Anskaffelser og lønns- og arbeidsvilkår"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"codeBarDirection"_s);
    }

    void lettersTypedAlreadyStandInTheTaskField()
    {
        m_area->ask({}, u"løn"_s);
        QCOMPARE(child<QLineEdit>("codeBarTask")->text(), u"løn"_s);
        press(u"n⏎"_s);
        QCOMPARE(said(m_area->answers.value(0)), u"T.AD.LONN"_s);
    }

    void aPassageIsRecodedFromWhatItIs()
    {
        m_area->ask({passage(7, coding(u"T.AD.LONN"_s, u"D.SENTRAL.BYDEL"_s, {u"A.NARHET"_s, u"A.RETT"_s}))});
        QCOMPARE(child<QLineEdit>("codeBarTask")->text(), u"Lønn"_s);
        QCOMPARE(child<QLineEdit>("codeBarDirection")->text(), u"sentral enhet → bydel"_s);
        QCOMPARE(m_area->bar.findChildren<Chip *>(QRegularExpression(u"^argument-"_s)).size(), 2);
        QVERIFY(!child<QLabel>("codeBarAbout")->isVisible());
        press(u"⇥u⏎"_s);
        QCOMPARE(said(m_area->answers.value(0)), u"T.AD.LONN D.UENDRET A.NARHET A.RETT"_s);
    }

    void whatAllSayAlreadyIsNoChange_data()
    {
        QTest::addColumn<QStringList>("tasks");
        QTest::addColumn<bool>("inProject");
        QTest::addColumn<qsizetype>("answers");
        QTest::newRow("one") << QStringList{u"T.AD.LONN"_s} << true << qsizetype(0);
        QTest::newRow("all of three") << QStringList{3, u"T.AD.LONN"_s} << true << qsizetype(0);
        QTest::newRow("each of three its own")
            << QStringList{u"T.AD.LONN"_s, u"T.HO.BPA"_s, u"T.AD.LONN"_s} << true << qsizetype(0);
        QTest::newRow("one that is not in the project") << QStringList{u"T.AD.LONN"_s} << false << qsizetype(1);
    }

    void whatAllSayAlreadyIsNoChange()
    {
        QFETCH(QStringList, tasks);
        QFETCH(bool, inProject);
        QList<Passage> passages;
        for (const QString &task : tasks)
            passages.append(passage(inProject ? 7 + passages.size() : 0, coding(task, u"D.UENDRET"_s)));
        m_area->ask(passages);
        press(u"⏎"_s);
        QTEST(m_area->answers.size(), "answers");
        QVERIFY(!m_area->bar.isOpen());
    }

    void ofSeveralOnlyWhatTheyShareIsShown()
    {
        m_area->ask(
            {passage(7, coding(u"T.AD.LONN"_s, u"D.UENDRET"_s)), passage(8, coding(u"T.HO.BPA"_s, u"D.UENDRET"_s))});
        QCOMPARE(child<QLineEdit>("codeBarTask")->text(), QString());
        QVERIFY(!child<QLineEdit>("codeBarDirection")->text().isEmpty());
        QVERIFY(child<QLabel>("codeBarAbout")->text().contains(u"stays as each has it"_s));
        press(u"løn⏎"_s);
        QCOMPARE(said(m_area->answers.value(0)), u"T.AD.LONN D.UENDRET"_s);
    }

    void severalPassagesAreSaidToBeSeveral()
    {
        const Coding said = coding(u"T.AD.LONN"_s, u"D.UENDRET"_s);
        m_area->ask({passage(7, said), passage(8, said), passage(9, said)});
        QVERIFY(child<QLabel>("codeBarAbout")->isVisible());
        QVERIFY(child<QLabel>("codeBarAbout")->text().startsWith(u'3'));
        press(u"⎋⏎"_s);
        QVERIFY(!child<QLabel>("codeBarAbout")->isVisible());
    }

    void aFieldMadeEmptyIsEmpty()
    {
        m_area->ask({passage(7, coding(u"T.AD.LONN"_s, u"D.UENDRET"_s))});
        press(u"⌫⏎"_s);
        QCOMPARE(said(m_area->answers.value(0)), u"D.UENDRET"_s);
    }

    void newCodesThatAreNotSeenAreNotMade()
    {
        press(u"⏎s⇥skole>b"_s);
        child<QLineEdit>("codeBarTask")->setFocus();
        press(u"⏎"_s);
        QVERIFY(m_area->answers.isEmpty());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"codeBarDirection"_s);
        press(u"⏎"_s);
        QCOMPARE(said(m_area->answers.value(0)), u"T.HO.SYKEHJEM +skole>bydel"_s);
    }

    void selectedWordsAreOfferedAsATask_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("coding");
        QTest::newRow("after the recent codings") << u"eldre hjemme"_s << u"↓⇥e⏎"_s << u"D.ETAT.BYDEL +eldre hjemme"_s;
        QTest::newRow("signs around are no name") << u" «eldre\nhjemme»,"_s << u"↓⏎"_s << u"+eldre hjemme"_s;
        QTest::newRow("a stroke parts no group") << u"og/eller"_s << u"↓⏎"_s << u"+og/eller"_s;
        QTest::newRow("a task that is there") << u"sykehjem"_s << u"↓⏎"_s << u"T.HO.SYKEHJEM"_s;
        QTest::newRow("not where something is typed") << u"eldre hjemme"_s << u"dig⏎"_s << u"T.AD.DIGITAL"_s;
        QTest::newRow("the last coding comes first") << u"eldre hjemme"_s << u"⏎"_s << u"T.AD.LONN D.SENTRAL.BYDEL"_s;
    }

    void selectedWordsAreOfferedAsATask()
    {
        QFETCH(QString, words);
        QFETCH(QString, keys);
        m_area->bar.setRecent({coding(u"T.AD.LONN"_s, u"D.SENTRAL.BYDEL"_s)});
        m_area->bar.open({.then = m_area->answer(), .words = words}, {});
        press(keys);
        QTEST(said(m_area->answers.value(0)), "coding");
    }

    void wordsThatAreNoNameAreNotOffered_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << QString();
        QTest::newRow("signs") << u"– * –"_s;
        QTest::newRow("81 characters") << QString(81, u'x');
    }

    void wordsThatAreNoNameAreNotOffered()
    {
        QFETCH(QString, words);
        m_area->bar.open({.then = {}, .words = words, .named = true}, {});
        QCOMPARE(child<QListView>("codeBarList")->model()->rowCount(), 26);
        QVERIFY(child<QLabel>("codeBarMessage")->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"codeBarTask"_s);
    }

    void wordsTakenAtOnceLeadToTheDirection()
    {
        m_area->bar.open({.then = m_area->answer(), .words = u"eldre hjemme"_s, .named = true}, {});
        QCOMPARE(child<QLineEdit>("codeBarTask")->text(), u"eldre hjemme"_s);
        press(u"e⏎"_s);
        QCOMPARE(said(m_area->answers.value(0)), u"D.ETAT.BYDEL +eldre hjemme"_s);
    }

    void anEmptyCodebookStillHasTheStatements()
    {
        m_area->bar.setCodebook({});
        press(u"⏎Barnehager⇥"_s);
        auto *rows = child<QListView>("codeBarList")->model();
        QCOMPARE(rows->rowCount(), 3);
        QCOMPARE(rows->index(0, 0).data().toString(), u"unchanged"_s);
        press(u"coo⏎"_s);
        QCOMPARE(m_area->answers.value(0),
            (Coding{.newTask = {u"Barnehager"_s}, .newDirection = NewDirection{Direction::Kind::Cooperation}}));
    }

    void theFocusGoingElsewhereInTheWindowCloses()
    {
        QLineEdit other(m_area.get());
        other.show();
        press(u"⏎s"_s);
        other.setFocus();
        QVERIFY(m_area->answers.isEmpty());
        QVERIFY(!m_area->bar.isOpen());
        QCOMPARE(QApplication::focusWidget(), &other);
    }

    void certaintyQuoteAndMemoHaveKeys()
    {
        press(u"⏎s⇥e"_s);
        hold(Qt::ALT | Qt::Key_3);
        hold(Qt::CTRL | Qt::Key_G);
        hold(Qt::CTRL | Qt::Key_M);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"codeBarMemo"_s);
        press(u"Se"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
        press(u"her⏎"_s);
        QCOMPARE(said(m_area->answers.value(0)), u"T.HO.SYKEHJEM D.ETAT.BYDEL"_s);
        QCOMPARE(m_area->notes.value(0), (PassageNotes{.certainty = 3, .goodQuote = true, .memo = u"Se\nher"_s}));
        QVERIFY(!m_area->bar.isOpen());
        press(u"⏎s⏎"_s);
        QCOMPARE(m_area->notes.value(1), PassageNotes());
    }

    void theSameKeyAgainTakesItBack()
    {
        m_area->bar.open({.then = m_area->answer(), .certainty = 2}, {});
        QVERIFY(child<Chip>("certainty-2")->isChecked());
        hold(Qt::ALT | Qt::Key_2);
        QVERIFY(!child<Chip>("certainty-2")->isChecked());
        hold(Qt::CTRL | Qt::Key_G);
        hold(Qt::CTRL | Qt::Key_G);
        press(u"s⏎"_s);
        QCOMPARE(m_area->notes.value(0), (PassageNotes{.certainty = 0, .goodQuote = false}));
    }

    void theMemoLeadsBackAndKeepsWhatIsWritten_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("Tab") << u"⇥"_s;
        QTest::newRow("Shift+Tab") << u"⇤"_s;
        QTest::newRow("Escape") << u"⎋"_s;
    }

    void theMemoLeadsBackAndKeepsWhatIsWritten()
    {
        QFETCH(QString, key);
        press(u"⏎s⇥"_s);
        hold(Qt::CTRL | Qt::Key_M);
        press(u"Hm"_s + key);
        QVERIFY(m_area->bar.isOpen());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"codeBarDirection"_s);
        QCOMPARE(m_area->bar.unfinished(), u"Sykehjem · Hm"_s);
        press(u"e⏎"_s);
        QCOMPARE(m_area->notes.value(0).memo, u"Hm"_s);
    }

    void notesAloneAreAnAnswer()
    {
        Passage one = passage(7, coding(u"T.AD.LONN"_s, u"D.UENDRET"_s));
        one.memo = u"Old"_s;
        one.certainty = 1;
        m_area->bar.open({.passages = {one}, .then = m_area->answer(), .memo = true}, {});
        QCOMPARE(child<QPlainTextEdit>("codeBarMemo")->toPlainText(), u"Old"_s);
        QVERIFY(child<Chip>("certainty-1")->isChecked());
        press(u"er⏎"_s);
        QCOMPARE(m_area->notes.value(0), (PassageNotes{.memo = u"Older"_s}));
        QCOMPARE(m_area->answers.value(0), codingOf(one));
        m_area->bar.open({.passages = {one}, .then = m_area->answer(), .memo = true}, {});
        press(u"x⌫⏎"_s);
        QCOMPARE(m_area->answers.size(), 1);
        m_area->bar.open({.passages = {passage(8, {})}, .then = m_area->answer(), .memo = true}, {});
        press(u"x⏎"_s);
        QCOMPARE(m_area->notes.value(1), (PassageNotes{.memo = u"x"_s}));
    }

    void severalPassagesKeepTheirMemos()
    {
        Passage one = passage(7, coding(u"T.AD.LONN"_s, u"D.UENDRET"_s));
        one.memo = u"Mine"_s;
        m_area->ask({one, passage(8, coding(u"T.AD.LONN"_s, u"D.UENDRET"_s))});
        QVERIFY(!child<QPlainTextEdit>("codeBarMemo")->isVisible());
        press(u"⇥c⏎"_s);
        QCOMPARE(m_area->notes.value(0), PassageNotes());
    }

    void keysAreSaidAndCanBeOthers()
    {
        CodeBarKeys keys;
        keys.memo = QKeySequence(Qt::CTRL | Qt::Key_B);
        keys.certainty.at(0) = QKeySequence(Qt::CTRL | Qt::Key_F5);
        m_area->bar.setKeys(keys);
        press(u"⏎s"_s);
        QVERIFY(child<Chip>("codeBarMemoChip")->text().contains(u"Ctrl+B"));
        QVERIFY(child<Chip>("codeBarQuote")->text().contains(u"Ctrl+G"));
        hold(Qt::CTRL | Qt::Key_F5);
        QVERIFY(child<Chip>("certainty-1")->isChecked());
        hold(Qt::CTRL | Qt::Key_M);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"codeBarTask"_s);
        hold(Qt::CTRL | Qt::Key_B);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"codeBarMemo"_s);
        QCOMPARE(keyBesideTyping(QKeySequence(Qt::Key_M), keys.memo), keys.memo);
        QCOMPARE(keyBesideTyping(QKeySequence(Qt::ALT | Qt::Key_M), keys.memo), QKeySequence(Qt::ALT | Qt::Key_M));
    }

    void theCodebookExplainsTheHighlightedRow()
    {
        press(u"⏎syk"_s);
        auto *text = child<QTextEdit>("codeBarExplanation");
        QVERIFY(text->isVisible());
        QVERIFY(text->toPlainText().contains(m_codebook.findTask(u"T.HO.SYKEHJEM"_s)->text.definition));
        press(u"⇥e>b"_s);
        QVERIFY(text->toPlainText().startsWith(u"etat → bydel"));
        m_area->bar.setRecent({coding(u"T.AD.LONN"_s, u"D.UENDRET"_s, {u"A.NARHET"_s})});
        press(u"⎋⏎"_s);
        for (const QString &id : {u"T.AD.LONN"_s, u"D.UENDRET"_s, u"A.NARHET"_s})
            QVERIFY2(text->toPlainText().contains(id), qPrintable(id));
        m_area->bar.setCodebook({});
        press(u"⏎"_s);
        QVERIFY(text->isVisible()); // an empty one: how a task is made
        QVERIFY2(text->height() >= text->document()->size().height(), "the help is cut");
        press(u"barnehager"_s);
        auto *rows = child<QListView>("codeBarList");
        QVERIFY(!text->isVisible()); // there is nothing to say of what is made
        QVERIFY(rows->width() > m_area->bar.width() * 9 / 10);
        Codebook unexplained;
        unexplained.tasks = {m_codebook.tasks.constFirst()};
        unexplained.tasks.first().text.definition.clear();
        unexplained.tasks.first().text.include.clear();
        unexplained.tasks.first().text.exclude.clear();
        unexplained.tasks.first().text.example.clear();
        m_area->bar.setCodebook(unexplained);
        press(u"⏎"_s);
        QVERIFY(!text->isVisible());
    }

    void aLongTaskShowsItsBeginning()
    {
        m_area->ask({passage(7, coding(u"T.HO.BPA"_s, u"D.UENDRET"_s))});
        auto *task = child<QLineEdit>("codeBarTask");
        QCOMPARE(task->cursorPosition(), 0);
        QCOMPARE(task->selectedText(), task->text());
        press(u"⇥"_s);
        QCOMPARE(task->cursorPosition(), 0);
        press(u"⇤lø"_s);
        QCOMPARE(task->text(), u"lø"_s);
    }

    void whatItIsOpenedForIsNotCovered_data()
    {
        QTest::addColumn<QRect>("under");
        QTest::addColumn<QSize>("area");
        QTest::newRow("room below") << QRect(40, 20, 500, 60) << QSize(900, 600);
        QTest::newRow("room above") << QRect(40, 480, 500, 110) << QSize(900, 600);
        QTest::newRow("fewer rows below") << QRect(40, 20, 500, 160) << QSize(900, 440);
        QTest::newRow("fewer rows above") << QRect(40, 270, 500, 160) << QSize(900, 440);
        QTest::newRow("narrow") << QRect(10, 20, 400, 60) << QSize(440, 480);
    }

    void whatItIsOpenedForIsNotCovered()
    {
        QFETCH(QRect, under);
        QFETCH(QSize, area);
        m_area->resize(area);
        m_area->bar.open({.then = m_area->answer()}, under);
        constexpr int shadow = 10;
        const QRect panel = m_area->bar.geometry().adjusted(shadow, shadow, -shadow, -shadow);
        QVERIFY(m_area->rect().contains(panel));
        QVERIFY2(!panel.intersects(under), qPrintable(QDebug::toString(panel)));
        QVERIFY(child<QListView>("codeBarList")->height() >= 3 * child<QListView>("codeBarList")->sizeHintForRow(0));
    }

    void theBarLiesWithinTheArea_data()
    {
        QTest::addColumn<QRect>("under");
        QTest::newRow("top") << QRect(0, 0, 300, 20);
        QTest::newRow("bottom right") << QRect(600, 460, 40, 20);
        QTest::newRow("whole area") << QRect(0, 0, 640, 480);
        QTest::newRow("scrolled out above") << QRect(0, -900, 300, 20);
        QTest::newRow("scrolled out below") << QRect(0, 9000, 300, 20);
    }

    void theBarLiesWithinTheArea()
    {
        QFETCH(QRect, under);
        m_area->bar.open({.then = m_area->answer()}, under);
        QVERIFY(m_area->rect().contains(m_area->bar.geometry()));
        m_area->resize(420, 360);
        QVERIFY(m_area->rect().contains(m_area->bar.geometry()));
    }

    void aPopupGoesUnderElseAbove()
    {
        QCOMPARE(popupPlace({10, 10, 50, 20}, {100, 100}, {400, 400}), QRect(10, 30, 100, 100));
        QCOMPARE(popupPlace({10, 350, 50, 20}, {100, 100}, {400, 400}), QRect(10, 250, 100, 100));
        QCOMPARE(popupPlace({390, 10, 50, 20}, {100, 100}, {400, 400}), QRect(300, 30, 100, 100));
        QCOMPARE(popupPlace({0, 0, 400, 400}, {100, 100}, {400, 400}), QRect(0, 300, 100, 100));
        QCOMPARE(popupPlace({0, 0, 10, 10}, {500, 500}, {400, 300}), QRect(0, 0, 400, 300));
    }

    void screenshots_data() { addSchemes(); }

    void screenshots()
    {
        applyScheme(m_area.get());
        m_area->setPlainText(
            QString::fromUtf8(sourceBytes(u"resources/sample/letters/lo-kommune-oslo.txt"_s)).first(1600));
        m_area->resize(720, 560);
        m_area->bar.setRecent(
            {coding(u"T.AD.LONN"_s, u"D.SENTRAL.BYDEL"_s, {u"A.NARHET"_s}), coding(u"T.HO.BPA"_s, u"D.UENDRET"_s)});
        press(u"⏎"_s);
        saveScreenshot(m_area.get(), u"codebar-recent"_s);
        press(u"løn"_s);
        saveScreenshot(m_area.get(), u"codebar-task"_s);
        press(u"⇥e>"_s);
        saveScreenshot(m_area.get(), u"codebar-direction"_s);
        press(u"⇥n,"_s);
        saveScreenshot(m_area.get(), u"codebar-arguments"_s);
        press(u"xq"_s);
        saveScreenshot(m_area.get(), u"codebar-nothing"_s);
        m_area->ask(QList<Passage>(3, passage(7, coding(u"T.AD.LONN"_s, u"D.UENDRET"_s))));
        saveScreenshot(m_area.get(), u"codebar-several"_s);
        press(u"Barnehager"_s);
        saveScreenshot(m_area.get(), u"codebar-newtask"_s);
        press(u"⇥skole>b"_s);
        saveScreenshot(m_area.get(), u"codebar-newactor"_s);
        QVERIFY(m_area->bar.isOpen());
    }
};

KODEKS_TEST(TestCodeBar)
#include "tst_codebar.moc"
