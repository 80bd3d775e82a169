// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/roundedits.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/dialogs/rounds/rounddialog.h"
#include "ui/dialogs/rounds/trainingdialog.h"
#include "ui/letter/letterview.h"
#include "ui/panels/agreement/agreementpanel.h"
#include "ui/panels/coding/codebar.h"
#include "ui/panels/parts/listtable.h"
#include "ui/panels/training/trainingpanel.h"
#include "ui/shell/session/session.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Rounds and trainings in the window, on the Oslo 2024 sample.
class TestRoundsFeature : public QObject
{
    Q_OBJECT

private:
    static CoderId coder(WindowFixture &fixture, const QString &name)
    {
        const Coder *found = fixture.project().findCoder(name);
        return found ? found->id : CoderId();
    }
    template <typename T>
    static T *child(QWidget &parent, const QString &name)
    {
        return parent.findChild<T *>(name);
    }
    static void click(QWidget &parent, const QString &name) { child<QPushButton>(parent, name)->click(); }
    /// Answers the question that is open by doing it.
    static bool agree(WindowFixture &fixture, const QString &verb)
    {
        const auto boxes = fixture.window().findChildren<QMessageBox *>();
        for (QMessageBox *box : boxes) {
            for (QAbstractButton *button : box->buttons()) {
                if (box->isVisible() && button->text().remove(u'&') == verb) {
                    button->click();
                    return true;
                }
            }
        }
        return false;
    }
    static void beginRound(WindowFixture &fixture)
    {
        fixture.run(u"coding.newRound"_s);
        auto *dialog = fixture.window().findChild<RoundDialog *>();
        QVERIFY(dialog);
        click(*dialog, u"roundAccept"_s);
    }
    static TrainingDialog *openTraining(WindowFixture &fixture)
    {
        fixture.run(u"coding.newTraining"_s);
        auto *dialog = fixture.window().findChild<TrainingDialog *>();
        if (dialog)
            child<QComboBox>(*dialog, u"trainingPerson"_s)->setEditText(u"Siri"_s);
        return dialog;
    }
    static bool looked(TrainingDialog &dialog)
    {
        return QTest::qWaitFor([&] { return !dialog.isLooking(); }, 10000);
    }
    static void beginTraining(WindowFixture &fixture)
    {
        TrainingDialog *dialog = openTraining(fixture);
        QVERIFY(dialog);
        child<QSpinBox>(*dialog, u"trainingPerCode"_s)->setValue(1);
        QVERIFY(looked(*dialog));
        click(*dialog, u"trainingAccept"_s);
    }
    static TrainingPanel *panel(WindowFixture &fixture) { return fixture.window().parts().training; }

private slots:
    void aRoundHidesWhatWasCodedBefore_data() { addSchemes(); }

    void aRoundHidesWhatWasCodedBefore()
    {
        WindowFixture fixture;
        fixture.openSample();
        applyScheme(&fixture.window());
        const qsizetype before = fixture.project().passageCount();
        fixture.run(u"coding.newRound"_s);
        auto *dialog = fixture.window().findChild<RoundDialog *>();
        QVERIFY(dialog);
        QCOMPARE(child<QComboBox>(*dialog, u"roundPerson"_s)->currentText(), u"Coder A"_s);
        QVERIFY(child<QLabel>(*dialog, u"roundNote"_s)->text().startsWith(u"5 letter"_s));
        QVERIFY(child<QLabel>(*dialog, u"roundNote"_s)->text().contains(u" (2)”"_s));
        saveScreenshot(dialog, u"round-dialog"_s);
        click(*dialog, u"roundAccept"_s);
        QCOMPARE(fixture.project().currentCoder(), coder(fixture, u"Coder A (2)"_s));
        QVERIFY(fixture.project().passageCount() < before);
        QVERIFY(fixture.passages().isEmpty());
        QVERIFY(fixture.message().contains(u"Coder A (2)"_s));
        saveScreenshot(&fixture.window(), u"round"_s);
        fixture.run(u"edit.undo"_s);
        QCOMPARE(fixture.project().currentCoder(), coder(fixture, u"Coder A"_s));
        QCOMPARE(fixture.project().passageCount(), before);
    }

    void endingItOffersToCompareTheRounds()
    {
        WindowFixture fixture;
        fixture.openSample();
        beginRound(fixture);
        fixture.letter().setFocus();
        fixture.type(u"<Enter>"_s);
        QVERIFY(fixture.window().parts().codeBar->isOpen());
        fixture.type(u"l<Tab>u<Enter>"_s);
        QCOMPARE(fixture.passages().size(), 1);
        fixture.run(u"coding.endRound"_s);
        QVERIFY(agree(fixture, u"End the round"_s));
        QVERIFY(!fixture.project().currentRound());
        QCOMPARE(fixture.project().currentCoder(), coder(fixture, u"Coder A"_s));
        auto *offer = fixture.window().findChild<QPushButton *>(u"messageOffer"_s);
        QVERIFY(offer && offer->isVisible());
        offer->click();
        AgreementPanel *agreement = fixture.window().parts().agreement;
        QCOMPARE(fixture.window().parts().tabs->currentWidget(), agreement);
        auto *caption = child<QLabel>(*agreement, u"agreementCaption"_s);
        QVERIFY(QTest::qWaitFor([&] { return caption->text().startsWith(u"Intra-coder agreement"_s); }, 20000));
    }

    void whoChoosesTheEarlierRoundIsTold()
    {
        WindowFixture fixture;
        fixture.openSample();
        beginRound(fixture);
        fixture.window().session().setCoder(coder(fixture, u"Coder A"_s));
        QVERIFY(fixture.message().contains(u"“Coder A (2)” is under way"_s));
        fixture.window().session().setCoder(coder(fixture, u"Coder B"_s));
        QVERIFY(!fixture.message().contains(u"Coder B"_s));
    }

    void aLetterThatIsNotOfTheRoundSaysSo()
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.run(u"coding.newRound"_s);
        auto *dialog = fixture.window().findChild<RoundDialog *>();
        auto *letters = child<QListWidget>(*dialog, u"roundLetters"_s);
        QVERIFY(letters->item(0)->text() < letters->item(1)->text()); // as people look names up
        for (int row = 0; row < letters->count(); ++row) {
            if (letters->item(row)->toolTip() == u"lo-kommune-oslo.txt")
                letters->item(row)->setCheckState(Qt::Unchecked);
        }
        click(*dialog, u"roundAccept"_s);
        fixture.letter().setFocus();
        fixture.type(u"<Enter>l<Tab>u<Enter>"_s);
        QCOMPARE(fixture.passages().size(), 1);
        QVERIFY2(fixture.message().contains(u"not part of “Coder A (2)”"_s), qPrintable(fixture.message()));
        child<QPushButton>(fixture.window(), u"messageOffer"_s)->click();
        QVERIFY(fixture.passages().isEmpty());
    }

    void theDialogSaysOfWhichCodesThereAreFew()
    {
        WindowFixture fixture;
        fixture.openSample();
        TrainingDialog *dialog = openTraining(fixture);
        QVERIFY(dialog && looked(*dialog));
        auto *preview = child<QLabel>(*dialog, u"trainingPreview"_s);
        QVERIFY2(preview->text().contains(u"fewer than 15"_s), qPrintable(preview->text()));
        auto *accept = child<QPushButton>(*dialog, u"trainingAccept"_s);
        QVERIFY(accept->isEnabled());
        saveScreenshot(dialog, u"training-dialog"_s);
        child<QLineEdit>(*dialog, u"trainingWhere"_s)->setText(u"task:Nothing"_s);
        QVERIFY(looked(*dialog));
        QVERIFY(!accept->isEnabled());
        QVERIFY(preview->text().contains(u"Nothing"_s));
        child<QLineEdit>(*dialog, u"trainingWhere"_s)->clear();
        child<QComboBox>(*dialog, u"trainingPerson"_s)->setEditText(u"coder a"_s);
        QVERIFY(looked(*dialog));
        QVERIFY(preview->text().startsWith(u"Nobody is trained on their own"_s));
    }

    void aTrainingIsWalkedByKeysAndComparedCodeByCode_data() { addSchemes(); }

    void aTrainingIsWalkedByKeysAndComparedCodeByCode()
    {
        WindowFixture fixture;
        fixture.openSample();
        applyScheme(&fixture.window());
        beginTraining(fixture);
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        QCOMPARE(fixture.project().passageCount(), 0);
        auto &places = *child<ListTable>(fixture.window(), u"trainingPlaces"_s);
        QVERIFY(places.isVisible());
        QCOMPARE(fixture.window().focusWidget(), &places);
        const int count = places.model()->rowCount();
        QVERIFY(count > 5);
        QCOMPARE(places.currentIndex().row(), 0);
        saveScreenshot(&fixture.window(), u"training"_s);
        QTest::keyClick(&places, Qt::Key_Return);
        QVERIFY(fixture.window().parts().codeBar->isOpen());
        fixture.type(u"l<Tab>u<Enter>"_s);
        QCOMPARE(fixture.project().passageCount(), 1);
        QCOMPARE(places.model()->index(0, TrainingPlaces::State).data().toString(), u"coded"_s);
        fixture.run(u"go.nextPlace"_s);
        QCOMPARE(places.currentIndex().row(), 1);
        fixture.run(u"go.previousPlace"_s);
        QCOMPARE(places.currentIndex().row(), count - 1);
        fixture.run(u"coding.endRound"_s);
        QVERIFY(agree(fixture, u"End the training"_s));
        QVERIFY(
            !Rounds::of(fixture.project().rounds(), fixture.project().coder(fixture.project().currentCoder())->uuid));
        QVERIFY(QTest::qWaitFor([&] { return panel(fixture)->report().has_value(); }, 20000));
        QCOMPARE(panel(fixture)->report()->coded, 1);
        auto &codes = *child<ListTable>(fixture.window(), u"trainingCodes"_s);
        QVERIFY(codes.isVisible() && codes.model()->rowCount() > 5);
        QVERIFY(child<QLabel>(fixture.window(), u"trainingAdvice"_s)->text().contains(u"fewer than 15"_s));
        saveScreenshot(&fixture.window(), u"training-report"_s);
        child<QComboBox>(fixture.window(), u"trainingPage"_s)->setCurrentIndex(1);
        auto &differences = *child<ListTable>(fixture.window(), u"trainingDifferences"_s);
        QVERIFY(differences.isVisible() && differences.model()->rowCount() > 5);
        QTest::keyClick(&differences, Qt::Key_Return);
        fixture.run(u"conclude.show"_s);
        const auto &counted = *child<QComboBox>(fixture.window(), u"concludeCoders"_s);
        QCOMPARE(counted.currentText(), u"All coders"_s);
        QVERIFY(counted.findText(u"Siri (training 1)"_s) >= 0);
        QCOMPARE(counted.currentData().toStringList(), (QStringList{u"Coder A"_s, u"Coder B"_s, u"Siri"_s}));
    }
};

KODEKS_TEST(TestRoundsFeature)
#include "tst_roundsfeature.moc"
