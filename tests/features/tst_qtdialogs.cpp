// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"
#include "tests/support/testmain.h"

#include <QAbstractButton>
#include <QAction>
#include <QColorDialog>
#include <QFileDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QTabBar>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QDialog> dialogNamed(const QString &name)
{
    if (name == u"files") {
        auto files = std::make_unique<QFileDialog>();
        files->setOption(QFileDialog::DontUseNativeDialog);
        files->setViewMode(QFileDialog::Detail);
        return files;
    }
    if (name == u"colours") {
        auto colours = std::make_unique<QColorDialog>();
        colours->setOption(QColorDialog::DontUseNativeDialog);
        return colours;
    }
    static QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    return std::make_unique<QPrintDialog>(&printer);
}

/// What one can read in a dialog, in the order in which it was made; names of files and printers are left out.
QStringList textsIn(const QDialog &dialog)
{
    QStringList texts;
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text() << button->toolTip();
        if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            texts << box->title();
        if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < bar->count(); ++tab)
                texts << bar->tabText(tab);
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model()) {
            for (int section = 0; section < header->count(); ++section)
                texts << header->model()->headerData(section, header->orientation()).toString();
        }
    }
    for (const QAction *action : dialog.findChildren<QAction *>())
        texts << action->text();
    return texts;
}

} // namespace

/// Dialogs that Qt brings where the desktop has none of its own.
class QtDialogsTest : public QObject
{
    Q_OBJECT

private slots:
    void speakTheLanguageOfTheProgram_data()
    {
        QTest::addColumn<QString>("dialog");
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"nb"_s, u"nn"_s}) {
            for (const QString &dialog : {u"files"_s, u"colours"_s, u"printing"_s})
                QTest::addRow("%s in %s", qPrintable(dialog), qPrintable(language)) << dialog << language;
        }
    }

    void speakTheLanguageOfTheProgram()
    {
        QFETCH(QString, dialog);
        QFETCH(QString, language);
        static const QSet<QString> sameInBoth{u"&HTML:"_s, u"Type:"_s, u"Type"_s};
        static const QRegularExpression words(u"[A-Za-z]{3}"_s);
        Language spoken;
        spoken.use(u"en"_s);
        const QStringList english = textsIn(*dialogNamed(dialog));
        QVERIFY(english.size() > 5);
        spoken.use(language);
        const QStringList own = textsIn(*dialogNamed(dialog));
        QCOMPARE(own.size(), english.size());
        QStringList left;
        for (qsizetype i = 0; i < own.size(); ++i) {
            if (own.at(i) == english.at(i) && own.at(i).contains(words) && !sameInBoth.contains(own.at(i)))
                left << own.at(i);
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u" | "_s)));
    }
};

KODEKS_TEST(QtDialogsTest)
#include "tst_qtdialogs.moc"
