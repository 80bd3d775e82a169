// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/project/contentsdialog.h"
#include "ui/shell/session/session.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// The dialog, when it has read the project.
ContentsDialog *contentsIn(WindowFixture &team)
{
    team.run(u"project.contents"_s);
    auto *dialog = team.window().findChild<ContentsDialog *>();
    if (dialog && !QSignalSpy(dialog, &ContentsDialog::shown).wait(20000))
        return nullptr;
    return dialog;
}

} // namespace

/// "What is in this file", before a project is handed on.
class ContentsFeature : public QObject
{
    Q_OBJECT

private slots:
    void whatNoListShowsIsToldAndCanBeCopied();
    void theWayToAnExportLeadsThere();
    void itCanBeClosedWhileItIsRead();
};

void ContentsFeature::whatNoListShowsIsToldAndCanBeCopied()
{
    WindowFixture team;
    team.openSample();
    const LetterId gone = team.project().letters().constFirst().id;
    QVERIFY(team.window().session().apply(Edits::removeLetters({gone})));
    const ContentsDialog *dialog = contentsIn(team);
    QVERIFY(dialog);
    const QString text = dialog->findChild<QPlainTextEdit *>(u"contentsText"_s)->toPlainText();
    QVERIFY2(text.contains(u"The file is not encrypted"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Texts of letters that were removed: 1"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Coder A"_s), qPrintable(text));
    QVERIFY(!dialog->findChild<QProgressBar *>(u"contentsProgress"_s)->isVisible());
    dialog->findChild<QPushButton *>(u"contentsCopy"_s)->click();
    QVERIFY(QApplication::clipboard()->text().contains(text));
}

void ContentsFeature::theWayToAnExportLeadsThere()
{
    WindowFixture team;
    team.openSample();
    const ContentsDialog *dialog = contentsIn(team);
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(u"contentsExport"_s)->click();
    QVERIFY(!dialog->isVisible());
    QVERIFY(team.window().findChild<ExportDialog *>());
}

void ContentsFeature::itCanBeClosedWhileItIsRead()
{
    WindowFixture team;
    team.openSample();
    team.run(u"project.contents"_s);
    auto *dialog = team.window().findChild<ContentsDialog *>();
    QVERIFY(dialog);
    QSignalSpy gone(dialog, &QObject::destroyed);
    dialog->close();
    QVERIFY(gone.wait(20000));
    team.run(u"project.close"_s);
    QVERIFY(!team.window().session().project());
}

KODEKS_TEST(ContentsFeature)
#include "tst_contentsfeature.moc"
