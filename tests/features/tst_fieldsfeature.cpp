// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/dialogs/coderdialog.h"
#include "ui/dialogs/coding/codehitsdialog.h"
#include "ui/letter/letterview.h"
#include "ui/panels/coding/codebar.h"
#include "ui/panels/letters/factspanel.h"
#include "ui/panels/searching/searchpanel.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/files/projectcontroller.h"
#include "ui/shell/session/messagebar.h"
#include "ui/shell/session/session.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Keys and what is dropped go where a coder means them to go.
class FieldsFeature : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedWhereOneChoosesACoderIsTheNewName();
    void arrowsChooseACoderWhileTheNameHasTheFocus();
    void aNameThatIsThereChoosesThatCoder();
    void whoCodedBeforeCodesAgainWhereTheMakingOfACoderIsUndone();
    void theMemosKeyLeadsIntoTheMemoAlsoFromItsPreview();
    void undoAfterCodingHitsTakesTheCodingBack();
    void undoTakesBackWhatWasDoneLast();
    void aMessageGivesTheFocusBack();
    void aProjectThatIsOpenedHasTheFocusInItsLetter();
    void aFileDroppedOnAFieldIsImported();
};

namespace {

/// Once it has the keyboard, which a window over another is said to have with that one.
bool hasTheKeyboard(QWidget &window)
{
    window.activateWindow();
    return QTest::qWaitFor([&] { return QApplication::activeWindow() == &window && QApplication::focusWidget(); });
}

void pressInField(WindowFixture &fixture, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(fixture.window().windowHandle(), key, modifiers);
}

} // namespace

void FieldsFeature::whatIsTypedWhereOneChoosesACoderIsTheNewName()
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.window().session().setCoder({});
    fixture.type(u"<Enter>"_s);
    auto *dialog = fixture.window().findChild<CoderDialog *>();
    QVERIFY(hasTheKeyboard(*dialog));
    auto *list = dialog->findChild<QListWidget *>(u"coderList"_s);
    list->setFocus();
    fixture.type(u"Koder B 2<Enter>"_s);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(fixture.project().coder(fixture.project().currentCoder())->name, u"Koder B 2"_s);
}

void FieldsFeature::arrowsChooseACoderWhileTheNameHasTheFocus()
{
    WindowFixture fixture;
    fixture.openSample();
    CoderDialog dialog(fixture.project().coders(), {}, &fixture.window());
    dialog.show();
    QVERIFY(hasTheKeyboard(dialog));
    QVERIFY(dialog.findChild<QLineEdit *>(u"coderName"_s)->hasFocus());
    fixture.type(u"K<Down>"_s);
    QCOMPARE(dialog.newName(), QString());
    QCOMPARE(dialog.coder(), fixture.project().coders().at(1).id);
}

void FieldsFeature::aNameThatIsThereChoosesThatCoder()
{
    WindowFixture fixture;
    fixture.openSample();
    const qsizetype coders = fixture.project().coders().size();
    fixture.run(u"coding.coder"_s);
    auto *dialog = fixture.window().findChild<CoderDialog *>();
    QVERIFY(hasTheKeyboard(*dialog));
    fixture.type(u"coder b<Enter>"_s);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(fixture.project().coders().size(), coders);
    QCOMPARE(fixture.project().coder(fixture.project().currentCoder())->name, u"Coder B"_s);
}

void FieldsFeature::whoCodedBeforeCodesAgainWhereTheMakingOfACoderIsUndone()
{
    WindowFixture fixture;
    fixture.openSample();
    const qsizetype passages = fixture.passages().size();
    const CoderId before = fixture.project().currentCoder();
    fixture.run(u"coding.coder"_s);
    auto *dialog = fixture.window().findChild<CoderDialog *>();
    QVERIFY(hasTheKeyboard(*dialog));
    fixture.type(u"Kari<Enter>"_s);
    QCOMPARE(fixture.project().coder(fixture.project().currentCoder())->name, u"Kari"_s);
    QCOMPARE(fixture.passages().size(), 0);
    fixture.run(u"edit.undo"_s);
    QCOMPARE(fixture.project().currentCoder(), before);
    QCOMPARE(fixture.passages().size(), passages);
    QVERIFY2(fixture.message().contains(u"“Coder A” codes again"_s), qPrintable(fixture.message()));
}

void FieldsFeature::theMemosKeyLeadsIntoTheMemoAlsoFromItsPreview()
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.run(u"letter.memo"_s);
    auto *toggle = fixture.window().parts().facts->findChild<QToolButton *>(u"memoToggle"_s);
    toggle->click();
    fixture.letter().setFocus();
    fixture.run(u"letter.memo"_s);
    auto *memo = fixture.window().parts().facts->findChild<QPlainTextEdit *>(u"memo"_s);
    QVERIFY(memo->isVisible());
    QVERIFY(memo->hasFocus());
    QVERIFY(!toggle->isChecked());
}

void FieldsFeature::undoAfterCodingHitsTakesTheCodingBack()
{
    WindowFixture fixture;
    fixture.openSample();
    const auto mine = [&] { return fixture.project().passageCount({}, fixture.project().currentCoder()); };
    const qsizetype before = mine();
    fixture.run(u"edit.searchAll"_s);
    fixture.type(u"sykehjem*"_s);
    auto *query = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(query);
    QVERIFY(QTest::qWaitFor([&] { return !fixture.window().parts().search->isEmpty(); }));
    fixture.run(u"coding.codeHits"_s);
    fixture.window().findChild<CodeHitsDialog *>()->accept();
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitFor(
        [&] { return fixture.window().parts().codeBar->isOpen() && QApplication::focusWidget() != nullptr; }));
    fixture.type(u"Sykehjem<Enter>"_s);
    QVERIFY(mine() > before);
    QVERIFY(fixture.letter().hasFocus());
    QCOMPARE(fixture.window().findChild<QPushButton *>(u"messageOffer"_s)->text(), u"Undo"_s);
    query->setFocus();
    pressInField(fixture, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(mine(), before);
    QCOMPARE(query->text(), u"sykehjem*"_s);
}

void FieldsFeature::undoTakesBackWhatWasDoneLast()
{
    WindowFixture fixture;
    fixture.openSample();
    const qsizetype before = fixture.passages().size();
    QVERIFY(fixture.window().session().apply(Edits::removePassages({fixture.passages().first().id})));
    auto *field = fixture.window().findChild<QLineEdit *>(u"letterFilter"_s);
    field->setFocus();
    fixture.type(u"oslo"_s);
    pressInField(fixture, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), QString());
    QCOMPARE(fixture.passages().size(), before - 1);
    fixture.type(u"oslo"_s);
    QVERIFY(fixture.window().session().apply(Edits::removePassages({fixture.passages().first().id})));
    pressInField(fixture, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), u"oslo"_s);
    QCOMPARE(fixture.passages().size(), before - 1);
    pressInField(fixture, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.passages().size(), before - 2);
}

void FieldsFeature::aMessageGivesTheFocusBack()
{
    WindowFixture fixture;
    fixture.openSample();
    MessageBar &messages = *fixture.window().parts().messages;
    const auto press = [&] {
        messages.inform(u"The file is written."_s, {u"Show the folder"_s, [] { }});
        auto *offer = messages.findChild<QPushButton *>(u"messageOffer"_s);
        offer->setFocus(Qt::MouseFocusReason);
        QTest::mouseClick(offer, Qt::LeftButton);
        QVERIFY(messages.isHidden());
    };
    press();
    QVERIFY(fixture.letter().hasFocus());
    fixture.run(u"go.letters"_s);
    const QPointer<QWidget> list = QApplication::focusWidget();
    press();
    QCOMPARE(QApplication::focusWidget(), list.data());
    auto *gone = new QLineEdit(fixture.window().centralWidget());
    gone->show();
    gone->setFocus();
    messages.inform(u"The file is written."_s, {u"Show the folder"_s, [] { }});
    messages.findChild<QPushButton *>(u"messageOffer"_s)->setFocus(Qt::MouseFocusReason);
    delete gone;
    messages.clear();
    QVERIFY(fixture.letter().hasFocus());
}

void FieldsFeature::aProjectThatIsOpenedHasTheFocusInItsLetter()
{
    QString path;
    WindowFixture fixture;
    fixture.openSample();
    path = fixture.project().path();
    fixture.run(u"project.close"_s);
    // A window that has not been given the focus yet, and whose parts have not been shown.
    MainWindow window(fixture.preferences(), {path});
    window.show();
    window.complete();
    QVERIFY(window.openProject(path));
    QCOMPARE(window.focusWidget(), static_cast<QWidget *>(window.parts().letter));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(QTest::qWaitFor([&] { return window.parts().letter->hasFocus(); }));
}

void FieldsFeature::aFileDroppedOnAFieldIsImported()
{
    WindowFixture fixture;
    fixture.openSample();
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(fixture.file(u"letter.txt"_s))});
    QMimeData words;
    words.setText(u"words"_s);
    const auto takesByItself = [&](QWidget *field, const QMimeData *data) {
        QDragEnterEvent enter(QPoint(1, 1), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        fixture.window().setAcceptDrops(false); // so that nobody above it does
        QApplication::sendEvent(field, &enter);
        fixture.window().setAcceptDrops(true);
        return enter.isAccepted();
    };
    QList<QWidget *> fields;
    for (QLineEdit *line : fixture.window().findChildren<QLineEdit *>())
        fields.append(line);
    for (QTextEdit *text : fixture.window().findChildren<QTextEdit *>())
        fields.append(text->viewport());
    for (QPlainTextEdit *text : fixture.window().findChildren<QPlainTextEdit *>())
        fields.append(text->viewport());
    int tried = 0;
    for (QWidget *field : std::as_const(fields)) {
        const bool isRead
            = field->property("readOnly").toBool() || field->parentWidget()->property("readOnly").toBool();
        if (!field->isVisible() || !field->isEnabled() || !field->acceptDrops() || isRead)
            continue;
        tried += 1;
        QVERIFY2(!takesByItself(field, &file), qPrintable(field->objectName()));
        QVERIFY2(takesByItself(field, &words), qPrintable(field->objectName()));
        QDragEnterEvent enter(QPoint(1, 1), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field, &enter);
        QVERIFY2(enter.isAccepted(), qPrintable(field->objectName()));
    }
    QVERIFY(tried >= 3);
}

KODEKS_TEST(FieldsFeature)
#include "tst_fieldsfeature.moc"
