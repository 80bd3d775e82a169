// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/project/newprojectdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/shell/files/folderoffer.h"
#include "ui/shell/session/messagebar.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Dialogs can be used from the keyboard, take the room they have, and do no more than they are asked to.
class DialogsFeature : public QObject
{
    Q_OBJECT

private slots:
    void settingsLeftAsTheyAreChangeNothing();
    void settingsAreGoneThroughFromTopToBottom();
    void askingForANewProjectMakesNoFolder();
    void aProjectOpenedByARelativePathIsKnownByItsWholeOne();
    void theExportIsNoTallerForWhatAFormLoses();
    void aBoxHasRoomForItsTitleAndLettersForItsButtons();
    void withoutAProgramForFoldersTheFolderIsNamed();
    void aMessageLeavesTheLowerTabsInSight();
    void aMessageHidesNeitherTheCodebookNorWhatIsWorkedAt();
};

namespace {

/// Once it has the keyboard, which a window over another is said to have with that one.
bool isActive(QWidget &window)
{
    window.activateWindow();
    return QTest::qWaitFor([&] { return QApplication::activeWindow() == &window && QApplication::focusWidget(); });
}

} // namespace

void DialogsFeature::settingsLeftAsTheyAreChangeNothing()
{
    WindowFixture fixture;
    fixture.openSample();
    const QFont before = fixture.preferences().letterFont();
    QFont odd = before;
    odd.setPointSizeF(11.5);
    for (const QFont &font : {before, odd}) {
        Settings given;
        given.letterFont = font;
        const SettingsDialog dialog(given, &fixture.window());
        QCOMPARE(dialog.settings(), given);
    }
    fixture.run(u"edit.settings"_s);
    fixture.window().findChild<SettingsDialog *>()->accept();
    QCOMPARE(fixture.preferences().letterFont(), before);
}

void DialogsFeature::settingsAreGoneThroughFromTopToBottom()
{
    WindowFixture fixture;
    SettingsDialog dialog({}, &fixture.window());
    dialog.show();
    QVERIFY(isActive(dialog));
    QSet<QChar> letters;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (!label->text().endsWith(u':'))
            continue;
        const qsizetype at = label->text().indexOf(u'&');
        QVERIFY2(at >= 0 && label->buddy(), qPrintable(label->text()));
        letters.insert(label->text().at(at + 1).toLower());
    }
    QCOMPARE(letters.size(), 7);
    int y = -1;
    for (int i = 0; i < 8; ++i) {
        const int here = dialog.focusWidget()->mapTo(&dialog, QPoint()).y();
        QVERIFY2(here >= y, qPrintable(dialog.focusWidget()->objectName()));
        y = here;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
}

void DialogsFeature::askingForANewProjectMakesNoFolder()
{
    WindowFixture fixture;
    const QString folder = fixture.file(u"Documents of mine"_s);
    fixture.preferences().setDocumentsFolder(folder);
    fixture.run(u"project.new"_s);
    auto *dialog = fixture.window().findChild<NewProjectDialog *>();
    QVERIFY(!QFileInfo::exists(folder));
    QVERIFY(dialog->findChild<QPushButton *>(u"newProjectAccept"_s)->isEnabled());
    dialog->reject();
    QVERIFY(!QFileInfo::exists(folder));
    fixture.run(u"project.new"_s);
    for (auto *each : fixture.window().findChildren<NewProjectDialog *>()) {
        if (each->isVisible())
            each->findChild<QPushButton *>(u"newProjectAccept"_s)->click();
    }
    QCOMPARE(QFileInfo(fixture.project().path()).absolutePath(), folder);
}

void DialogsFeature::aProjectOpenedByARelativePathIsKnownByItsWholeOne()
{
    WindowFixture fixture;
    fixture.openSample();
    const QString path = fixture.project().path();
    fixture.run(u"project.close"_s);
    QVERIFY(fixture.window().openProject(QDir::current().relativeFilePath(path)));
    QCOMPARE(QDir::cleanPath(fixture.project().path()), QDir::cleanPath(path));
    QVERIFY(QFileInfo(fixture.project().path()).isAbsolute());
}

void DialogsFeature::theExportIsNoTallerForWhatAFormLoses()
{
    WindowFixture fixture;
    fixture.openSample();
    ExportDialog dialog(fixture.project(), fixture.file(u"out.csv"_s), &fixture.window());
    QSignalSpy shown(&dialog, &ExportDialog::previewShown);
    dialog.show();
    QVERIFY(isActive(dialog));
    const auto *focused = qobject_cast<QRadioButton *>(dialog.focusWidget());
    QVERIFY2(focused && focused->isChecked(), qPrintable(dialog.focusWidget()->objectName()));
    QVERIFY(!shown.isEmpty() || shown.wait()); // it may have come while the dialog was shown
    const int before = dialog.minimumSizeHint().height();
    for (QRadioButton *form : dialog.findChildren<QRadioButton *>()) {
        if (!form->text().contains(u"REFI"_s))
            continue;
        form->click();
        QVERIFY(shown.wait());
    }
    const auto *message = dialog.findChild<QLabel *>(u"exportMessage"_s);
    QVERIFY(message->isVisible() && message->text().size() > 80);
    QCOMPARE(message->alignment() & Qt::AlignHorizontal_Mask, Qt::AlignLeft);
    QVERIFY(dialog.minimumSizeHint().height() <= before);
    QVERIFY(dialog.height() <= 700);
}

void DialogsFeature::aBoxHasRoomForItsTitleAndLettersForItsButtons()
{
    WindowFixture fixture;
    QMessageBox box(QMessageBox::Question, u"A title of many words that are all to be read by everybody"_s, u"Short."_s,
        QMessageBox::Cancel, &fixture.window());
    const QPushButton *remove = box.addButton(u"Remove"_s, QMessageBox::AcceptRole);
    box.open();
    QCoreApplication::processEvents();
    QVERIFY(box.width() > box.fontMetrics().horizontalAdvance(box.windowTitle()) + 80);
    QVERIFY(remove->text().contains(u'&'));
    box.reject();
}

void DialogsFeature::withoutAProgramForFoldersTheFolderIsNamed()
{
    WindowFixture fixture;
    offerFolderOf(fixture.file(u"out.csv"_s), *fixture.window().parts().messages).act();
    QVERIFY2(fixture.message().contains(QDir::toNativeSeparators(QFileInfo(fixture.file(u"out.csv"_s)).absolutePath())),
        qPrintable(fixture.message()));
}

void DialogsFeature::aMessageLeavesTheLowerTabsInSight()
{
    WindowFixture fixture;
    fixture.openSample();
    MessageBar &messages = *fixture.window().parts().messages;
    QTabWidget &tabs = *fixture.window().parts().tabs;
    const auto isClear = [&] {
        const QRect below(tabs.mapTo(messages.parentWidget(), QPoint()), tabs.size());
        return !below.intersects(messages.geometry());
    };
    messages.inform(u"Three letters were removed."_s, {u"Undo"_s, [] { }});
    QVERIFY(isClear());
    fixture.window().parts().desk->setSizes({300, 400});
    QVERIFY(QTest::qWaitFor(isClear));
    fixture.run(u"view.enlargeTabs"_s);
    QVERIFY(QTest::qWaitFor([&] { return messages.parentWidget()->rect().contains(messages.geometry()); }));
}

void DialogsFeature::aMessageHidesNeitherTheCodebookNorWhatIsWorkedAt()
{
    WindowFixture fixture;
    fixture.openSample();
    const WindowParts &parts = fixture.window().parts();
    MessageBar &messages = *parts.messages;
    const auto placeOf = [&](const QWidget &widget, const QRect &within) {
        return QRect(widget.mapTo(messages.parentWidget(), within.topLeft()), within.size());
    };
    messages.inform(u"Three letters were removed, and something is said of it that takes its room."_s.repeated(2),
        {u"Undo"_s, [] { }});
    QVERIFY(!messages.geometry().intersects(placeOf(*parts.codebook, parts.codebook->rect())));
    QVERIFY(!messages.geometry().intersects(placeOf(*parts.letters, parts.letters->rect())));
    const QRect foot = messages.geometry();
    LetterView &letter = fixture.letter();
    const auto sentence = [&] {
        const QRect seen = letter.rangeRect(letter.target()) & letter.viewport()->rect();
        return placeOf(*letter.viewport(), seen);
    };
    for (int i = 0; i < 60 && !sentence().intersects(foot); ++i)
        fixture.type(u"<Down>"_s);
    QVERIFY(sentence().intersects(foot));
    QVERIFY(!sentence().intersects(messages.geometry()));
    fixture.type(u"<Escape>"_s);
    QVERIFY(messages.isHidden());
    QVERIFY(letter.hasFocus());
}

KODEKS_TEST(DialogsFeature)
#include "tst_dialogsfeature.moc"
