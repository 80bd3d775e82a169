// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/oslocodebook.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/dialogs/codedialog.h"
#include "ui/dialogs/colorfield.h"
#include "ui/dialogs/dialogdecisions.h"
#include "ui/dialogs/mergedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestCodeDialog : public QObject
{
    Q_OBJECT

private:
    Codebook m_codebook = osloCodebook();

    static void write(const CodeDialog &dialog, const QString &field, const QString &text)
    {
        dialog.findChild<QLineEdit *>(field)->setText(text);
    }

    static void choose(const CodeDialog &dialog, const QString &field, const QString &text)
    {
        auto *box = dialog.findChild<QComboBox *>(field);
        box->setCurrentIndex(box->findText(text));
    }

    static QString problem(const CodeDialog &dialog)
    {
        const auto *label = dialog.findChild<QLabel *>(u"codeProblem"_s);
        return label->isHidden() ? QString() : label->text();
    }

    CodeValue code(CodeDimension dimension, const QString &id) const
    {
        if (dimension == CodeDimension::Tasks)
            return *m_codebook.findTask(id);
        if (dimension == CodeDimension::Directions)
            return *m_codebook.findDirection(id);
        if (dimension == CodeDimension::Actors)
            return *m_codebook.findActor(id);
        return *m_codebook.findArgument(id);
    }

private slots:
    void aRenamedCodeIsOfferedTheIdOfItsName_data()
    {
        QTest::addColumn<CodeDimension>("dimension");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("offered");
        QTest::newRow("a typo") << CodeDimension::Tasks << u"T.SKOLEHGER"_s << u"Skolehager"_s << u"T.SKOLEHAGER"_s;
        QTest::newRow("as it is") << CodeDimension::Tasks << u"T.SKOLEHGER"_s << u"Skolehger"_s << QString();
        QTest::newRow("an id of its own") << CodeDimension::Tasks << u"T.AD.LONN"_s << u"Lønnsarbeid"_s << QString();
        QTest::newRow("a name that is taken")
            << CodeDimension::Tasks << u"T.SKOLEHGER"_s << u"Bolig A"_s << u"T.BOLIG-A.2"_s;
        QTest::newRow("an argument") << CodeDimension::Arguments << u"A.DRYT"_s << u"Dyrt"_s << u"A.DYRT"_s;
    }

    void aRenamedCodeIsOfferedTheIdOfItsName()
    {
        QFETCH(CodeDimension, dimension);
        QFETCH(QString, id);
        QFETCH(QString, name);
        QFETCH(QString, offered);
        Task task;
        task.id = TaskId(901);
        task.name = u"Skolehger"_s;
        task.text.code = u"T.SKOLEHGER"_s;
        Task taken = task;
        taken.id = TaskId(902);
        taken.name = u"Another"_s;
        taken.text.code = u"T.BOLIG-A"_s;
        Argument argument;
        argument.id = ArgumentId(903);
        argument.name = u"Dryt"_s;
        argument.text.code = u"A.DRYT"_s;
        m_codebook.tasks += {task, taken};
        m_codebook.arguments.append(argument);
        CodeDialog dialog(m_codebook, code(dimension, id));
        dialog.show();
        const auto *offer = dialog.findChild<QPushButton *>(u"codeOfferedId"_s);
        QVERIFY(!offer->isVisible());
        write(dialog, u"codeName"_s, name);
        QCOMPARE(offer->isVisible(), !offered.isEmpty());
        if (!offered.isEmpty()) {
            dialog.findChild<QPushButton *>(u"codeOfferedId"_s)->click();
            QCOMPARE(dialog.findChild<QLineEdit *>(u"codeId"_s)->text(), offered);
            QVERIFY(!offer->isVisible());
        }
        m_codebook = osloCodebook();
    }

    void whatIsNotTouchedStaysExact_data()
    {
        QTest::addColumn<CodeDimension>("dimension");
        QTest::addColumn<QString>("id");
        QTest::newRow("task") << CodeDimension::Tasks << u"T.AD.LONN"_s;
        QTest::newRow("transfer") << CodeDimension::Directions << u"D.ETAT.BYDEL"_s;
        QTest::newRow("cooperation") << CodeDimension::Directions << u"D.SAMARBEID"_s;
        QTest::newRow("actor") << CodeDimension::Actors << u"etat"_s;
        QTest::newRow("argument") << CodeDimension::Arguments << u"A.RETT"_s;
    }

    void whatIsNotTouchedStaysExact()
    {
        QFETCH(CodeDimension, dimension);
        QFETCH(QString, id);
        CodeValue value = code(dimension, id);
        std::visit([](auto &one) {
            if constexpr (requires { one.text; }) {
                one.text.include = u"no\u00A0break\nnext line"_s;
                one.text.color = u"#123456"_s;
            } else {
                one.aliases = {u"Velferdsetaten"_s, u"VEL"_s};
            }
        }, value);
        const CodeDialog dialog(m_codebook, value);
        QVERIFY(dialog.code() == value);
    }

    void textIsNotDroppedUnasked()
    {
        CodeDialog dialog(m_codebook, *m_codebook.findTask(u"T.BO.VEDTAK"_s));
        dialog.show();
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(u"codeDefinition"_s), u"x"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(rejected.size(), 0);
        QVERIFY(dialog.isVisible());
        auto *box = dialog.findChild<QMessageBox *>(u"decision"_s);
        QVERIFY(box);
        box->findChild<QPushButton *>(u"decisionVerb"_s)->click();
        QCOMPARE(rejected.size(), 1);
        CodeDialog untouched(m_codebook, *m_codebook.findTask(u"T.BO.VEDTAK"_s));
        untouched.show();
        QTest::keyClick(&untouched, Qt::Key_Escape);
        QVERIFY(!untouched.isVisible());
    }

    void tabGoesThroughTheFieldsBeforeTheButtons()
    {
        CodeDialog dialog(m_codebook, *m_codebook.findTask(u"T.BO.VEDTAK"_s));
        QStringList names;
        const QWidget *first = dialog.findChild<QLineEdit *>(u"codeName"_s);
        for (const QWidget *widget = first->nextInFocusChain(); widget != first; widget = widget->nextInFocusChain()) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->objectName().startsWith(u"code"))
                names.append(widget->objectName());
        }
        QVERIFY2(names.indexOf(u"codeDefinition"_s) < names.indexOf(u"codeSave"_s), qPrintable(names.join(u' ')));
        QVERIFY(names.indexOf(u"codeId"_s) < names.indexOf(u"codeDefinition"_s));
    }

    void aTaskIsFilledIn()
    {
        Task blank;
        blank.parent = m_codebook.findTask(u"T.BO.VEDTAK"_s)->parent;
        CodeDialog dialog(m_codebook, blank);
        QCOMPARE(dialog.windowTitle(), u"New task"_s);
        QCOMPARE(dialog.findChild<QComboBox *>(u"codeParent"_s)->currentText(), u"Bolig"_s);
        write(dialog, u"codeName"_s, u" Husleie "_s);
        write(dialog, u"codeId"_s, u"T.BO.LEIE"_s);
        dialog.findChild<QPlainTextEdit *>(u"codeDefinition"_s)->setPlainText(u"Rent."_s);
        dialog.findChild<QPlainTextEdit *>(u"codeExample"_s)->document()->setPlainText(u"An example"_s);
        dialog.findChild<QPlainTextEdit *>(u"codeExample"_s)->document()->setModified(true);
        dialog.findChild<QPlainTextEdit *>(u"codeDefinition"_s)->document()->setModified(true);
        dialog.findChild<QToolButton *>(u"#cc79a7"_s)->click();
        choose(dialog, u"codeParent"_s, u"Helse og omsorg"_s);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.findChild<QPushButton *>(u"codeSave"_s)->click();
        QCOMPARE(accepted.size(), 1);
        const Task made = std::get<Task>(dialog.code());
        QCOMPARE(made.name, u"Husleie"_s);
        QCOMPARE(made.text.code, u"T.BO.LEIE"_s);
        QCOMPARE(made.text.definition, u"Rent."_s);
        QCOMPARE(made.text.example, u"An example"_s);
        QCOMPARE(made.text.color, u"#cc79a7"_s);
        QCOMPARE(made.parent, m_codebook.findTask(u"T.HO.BPA"_s)->parent);
        QVERIFY(!made.group);
    }

    void whatIsWrongIsSaidAndNotAccepted_data()
    {
        QTest::addColumn<CodeDimension>("dimension");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        const QString name = u"codeName"_s;
        QTest::newRow("a task without a name")
            << CodeDimension::Tasks << u"T.AD.LONN"_s << name << u"  "_s << u"A task needs a name."_s;
        QTest::newRow("an id used already")
            << CodeDimension::Tasks << u"T.AD.LONN"_s << u"codeId"_s << u"T.HO.BPA"_s
            << u"The id “T.HO.BPA” is already used by “Brukerstyrt personlig assistanse (BPA)”."_s;
        QTest::newRow("a direction's id")
            << CodeDimension::Directions << u"D.UENDRET"_s << u"codeId"_s << u"D.ETAT.BYDEL"_s
            << u"The id “D.ETAT.BYDEL” is already used by “etat → bydel”."_s;
        QTest::newRow("an argument without a name")
            << CodeDimension::Arguments << u"A.RETT"_s << name << QString() << u"An argument needs a name."_s;
        QTest::newRow("an actor without a name")
            << CodeDimension::Actors << u"etat"_s << name << QString() << u"An actor needs a name."_s;
        QTest::newRow("an actor's name used already") << CodeDimension::Actors << u"etat"_s << name << u"Bydel"_s
                                                      << u"“Bydel” is already a name of the actor “bydel”."_s;
        QTest::newRow("another name used already")
            << CodeDimension::Actors << u"etat"_s << u"codeAliases"_s << u"VEL; foretak"_s
            << u"“foretak” is already a name of the actor “foretak”."_s;
    }

    void whatIsWrongIsSaidAndNotAccepted()
    {
        QFETCH(CodeDimension, dimension);
        QFETCH(QString, id);
        QFETCH(QString, field);
        QFETCH(QString, text);
        CodeDialog dialog(m_codebook, code(dimension, id));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        write(dialog, field, text);
        QCOMPARE(problem(dialog), QString());
        dialog.accept();
        QTEST(problem(dialog), "problem");
        QCOMPARE(accepted.size(), 0);
        write(dialog, field, u"Something else"_s);
        QCOMPARE(problem(dialog), QString());
        dialog.accept();
        QCOMPARE(accepted.size(), 1);
    }

    void aTransferNeedsTwoActorsAndIsThereOnce()
    {
        CodeDialog dialog(m_codebook, Direction());
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.accept();
        QCOMPARE(problem(dialog), u"A transfer needs an actor to come from and one to go to."_s);
        choose(dialog, u"codeFrom"_s, u"etat"_s);
        choose(dialog, u"codeTo"_s, u"bydel"_s);
        QCOMPARE(problem(dialog), u"There is already a direction “etat → bydel”."_s);
        choose(dialog, u"codeTo"_s, u"foretak"_s);
        QCOMPARE(problem(dialog), QString());
        choose(dialog, u"codeKind"_s, u"unclear"_s);
        QVERIFY(!dialog.findChild<QComboBox *>(u"codeFrom"_s)->isEnabled());
        dialog.accept();
        QCOMPARE(accepted.size(), 1);
        const Direction made = std::get<Direction>(dialog.code());
        QCOMPARE(made.kind, Direction::Kind::Unclear);
        QVERIFY(!made.from.isValid() && !made.to.isValid());
    }

    void anActorIsNoKindOfItself()
    {
        for (Actor &actor : m_codebook.actors) {
            if (actor.name == u"foretak"_s)
                actor.kindOf = m_codebook.findActor(u"etat"_s)->id;
        }
        CodeDialog dialog(m_codebook, *m_codebook.findActor(u"etat"_s));
        QCOMPARE(dialog.findChild<QComboBox *>(u"codeKindOf"_s)->findText(u"etat"_s), -1);
        choose(dialog, u"codeKindOf"_s, u"foretak"_s);
        dialog.accept();
        QCOMPARE(problem(dialog), u"An actor cannot be a kind of itself."_s);
    }

    void otherNamesOfAnActorAreParted()
    {
        CodeDialog dialog(m_codebook, *m_codebook.findActor(u"etat"_s));
        write(dialog, u"codeAliases"_s, u" Velferdsetaten;;VEL ; vel; etat"_s);
        QCOMPARE(std::get<Actor>(dialog.code()).aliases, (QStringList{u"Velferdsetaten"_s, u"VEL"_s}));
    }

    void aColourIsOneOfThePaletteAnotherOrNone()
    {
        ColorField field(u"none"_s);
        field.setColor(u"no colour"_s);
        QCOMPARE(field.color(), QString());
        field.findChild<QToolButton *>(u"#009e73"_s)->click();
        QCOMPARE(field.color(), u"#009e73"_s);
        field.setColor(u"#102030"_s);
        QVERIFY(field.findChild<QToolButton *>(u"colorOther"_s)->isChecked());
        QVERIFY(!field.findChild<QToolButton *>(u"#009e73"_s)->isChecked());
        field.findChild<QToolButton *>(u"colorNone"_s)->click();
        QCOMPARE(field.color(), QString());
    }

    void aMergeSaysWhatHappensAndNeedsATarget()
    {
        const MergeDialog dialog(m_codebook, *m_codebook.findTask(u"T.HO.BPA"_s), 2);
        QVERIFY(dialog.findChild<QLabel *>(u"mergeExplanation"_s)->text().contains(u"2 passage(s)"_s));
        auto *merge = dialog.findChild<QPushButton *>(u"mergeButton"_s);
        auto *list = dialog.findChild<QListWidget *>(u"mergeTargets"_s);
        QVERIFY(!merge->isEnabled());
        QCOMPARE(list->count(), 25); // neither itself nor a group
        dialog.findChild<QLineEdit *>(u"mergeFilter"_s)->setText(u"lønn"_s);
        list->setCurrentItem(list->findItems(u"Administrative støttetjenester / Lønn"_s, Qt::MatchExactly).first());
        QVERIFY(merge->isEnabled());
        QCOMPARE(dialog.target(), m_codebook.findTask(u"T.AD.LONN"_s)->id.value());
        dialog.findChild<QLineEdit *>(u"mergeFilter"_s)->setText(u"xyz"_s);
        QCOMPARE(dialog.target(), 0);
    }

    void aMergeIsChosenWithKeys()
    {
        MergeDialog dialog(m_codebook, *m_codebook.findTask(u"T.HO.BPA"_s), 0);
        QVERIFY(dialog.findChild<QLabel *>(u"mergeExplanation"_s)->text().startsWith(u"No passage has"_s));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *filter = dialog.findChild<QLineEdit *>(u"mergeFilter"_s);
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Down);
        QVERIFY(dialog.findChild<QListWidget *>(u"mergeTargets"_s)->hasFocus());
        QVERIFY(dialog.target() != 0);
        filter->setFocus();
        QTest::keyClicks(filter, u"sykehj"_s);
        QCOMPARE(dialog.target(), m_codebook.findTask(u"T.HO.SYKEHJEM"_s)->id.value());
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void aGroupMergesIntoAGroupOnly()
    {
        const Task &group = *m_codebook.task(m_codebook.findTask(u"T.HO.BPA"_s)->parent);
        const MergeDialog dialog(m_codebook, group, 0);
        QCOMPARE(dialog.findChild<QListWidget *>(u"mergeTargets"_s)->count(), 3);
    }

    void aDecisionHasAVerbAndDoesNothingWhenClosed()
    {
        QWidget window;
        DialogDecisions decisions;
        int agreed = 0;
        decisions.confirm(
            &window, {u"Remove “<b>x</b>”?"_s, u"2 passages lose it."_s, u"Remove"_s, true}, [&agreed] { ++agreed; });
        auto *box = window.findChild<QMessageBox *>(u"decision"_s);
        QVERIFY(box);
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
        box->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(agreed, 0);
        decisions.confirm(&window, {u"Remove?"_s, {}, u"Remove"_s}, [&agreed] { ++agreed; });
        window.findChild<QPushButton *>(u"decisionVerb"_s)->click();
        QCOMPARE(agreed, 1);
    }

    void theDialogsGiveBackWhatWasChosen()
    {
        QWidget window;
        DialogDecisions decisions;
        std::optional<CodeValue> edited;
        decisions.editCode(&window, m_codebook, *m_codebook.findArgument(u"A.RETT"_s),
            [&edited](const CodeValue &code) { edited = code; });
        auto *dialog = window.findChild<CodeDialog *>();
        write(*dialog, u"codeName"_s, u"Rett"_s);
        dialog->accept();
        QCOMPARE(std::get<Argument>(*edited).name, u"Rett"_s);
        qint64 chosen = 0;
        const auto preview = [](qint64 into) -> Result<MergePreview> {
            return into > 0 ? Result<MergePreview>(MergePreview{17, 2}) : failure(Error::Kind::Invalid, u"no code"_s);
        };
        decisions.chooseTarget(&window, m_codebook, *m_codebook.findArgument(u"A.RETT"_s), 1, preview,
            [&chosen](qint64 id) { chosen = id; });
        auto *merge = window.findChild<MergeDialog *>();
        const auto *said = merge->findChild<QLabel *>(u"mergePreview"_s);
        QVERIFY(said->text().isEmpty());
        merge->findChild<QListWidget *>(u"mergeTargets"_s)->setCurrentRow(0);
        QVERIFY(QTest::qWaitFor([&] { return !said->text().isEmpty(); }));
        QVERIFY2(said->text().contains(u"17"_s) && said->text().contains(u"2 of them"_s), qPrintable(said->text()));
        merge->accept();
        QCOMPARE(chosen, m_codebook.findArgument(u"A.NARHET"_s)->id.value());
    }

    void screenshots_data() { addSchemes(); }

    void screenshots()
    {
        CodeDialog task(m_codebook, Task(*m_codebook.findTask(u"T.AD.ANSKAFFELSE"_s)));
        applyScheme(&task);
        write(task, u"codeId"_s, u"T.HO.BPA"_s);
        task.accept();
        task.show();
        saveScreenshot(&task, u"codedialog-task"_s);
        CodeDialog actor(m_codebook, *m_codebook.findActor(u"etat"_s));
        applyScheme(&actor);
        actor.show();
        saveScreenshot(&actor, u"codedialog-actor"_s);
        MergeDialog merge(m_codebook, *m_codebook.findTask(u"T.HO.BPA"_s), 12);
        applyScheme(&merge);
        merge.setPreviewer([](qint64) -> Result<MergePreview> { return MergePreview{12, 2}; });
        merge.show();
        merge.findChild<QListWidget *>(u"mergeTargets"_s)->setCurrentRow(2);
        QVERIFY(QTest::qWaitFor([&] { return !merge.findChild<QLabel *>(u"mergePreview"_s)->text().isEmpty(); }));
        saveScreenshot(&merge, u"mergedialog"_s);
        QVERIFY(task.height() <= 760);
    }
};

KODEKS_TEST(TestCodeDialog)
#include "tst_codedialog.moc"
