// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "tests/support/documents.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"
#include "tests/support/windowfixture.h"
#include "ui/dialogs/importreportdialog.h"
#include "ui/dialogs/joinlinesdialog.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QString broken = u"Bydelen viser til høringen om fordeling av oppgaver mellom\nbydelene og etatene i kommunen, og takker for muligheten til\nå svare på de spørsmål som byrådsavdelingen stiller i brevet.\n"_s;

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// As if the file had been dropped on the window.
void drop(QWidget &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDropEvent event({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

class TestImportFeature : public QObject
{
    Q_OBJECT

private slots:
    void aCopiedTextBecomesALetter()
    {
        WindowFixture fixture;
        fixture.openSample();
        QGuiApplication::clipboard()->setText(u"Kjære byråd: hei\nVi svarer."_s);
        fixture.run(u"project.pasteLetter"_s);
        QTRY_VERIFY(fixture.project().findLetter(u"Kjære byråd hei.txt"_s) != nullptr);
        QGuiApplication::clipboard()->clear();
        fixture.run(u"project.pasteLetter"_s);
        QVERIFY2(fixture.message().contains(u"clipboard"_s), qPrintable(fixture.message()));
        QCOMPARE(fixture.project().letters().size(), 6);
    }

    void aDroppedDocumentWithBrokenLinesIsAskedAbout()
    {
        for (const bool join : {true, false}) {
            WindowFixture fixture;
            fixture.openSample();
            put(fixture.file(u"brev.docx"_s), docxOf("<w:p><w:r><w:t>" + QString(broken).replace(u'\n', u"</w:t><w:br/><w:t>"_s).toUtf8() + "</w:t></w:r></w:p>"));
            drop(fixture.window(), fixture.file(u"brev.docx"_s));
            QTRY_VERIFY(fixture.window().findChild<JoinLinesDialog *>() != nullptr);
            fixture.window().findChild<JoinLinesDialog *>()->findChild<QPushButton *>(join ? u"joinJoin"_s : u"joinKeep"_s)->click();
            QTRY_VERIFY(fixture.project().findLetter(u"brev.docx"_s) != nullptr);
            const QString text = fixture.project().text(fixture.project().findLetter(u"brev.docx"_s)->id)->string();
            QCOMPARE(text.trimmed(), join ? QString(broken).replace(u'\n', u' ').trimmed() : broken.trimmed());
            QCOMPARE(fixture.preferences().joinsLines(), join);
            fixture.run(u"edit.undo"_s);
            QCOMPARE(fixture.project().letters().size(), 5);
        }
    }

    void whatNeedsAttentionIsReported()
    {
        WindowFixture fixture;
        fixture.openSample();
        put(fixture.file(u"brev.txt"_s), "Kari støtter dette.\n" + sourceBytes(u"resources/sample/letters/assistermeg.txt"_s));
        drop(fixture.window(), fixture.file(u"brev.txt"_s));
        QTRY_VERIFY(fixture.window().findChild<ImportReportDialog *>() != nullptr);
        QCOMPARE(fixture.project().letters().size(), 6);
    }
};

KODEKS_TEST_MAIN(TestImportFeature)
#include "tst_importfeature.moc"
