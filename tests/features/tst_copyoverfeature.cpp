// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/projects/textletter.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/letter/letterview.h"
#include "ui/models/codes/coderowsmodel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/session.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTreeWidget>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QString sentence = u"Vi ber om at sykehjemmene i byen flyttes til bydelene."_s;

/// The sample as Coder A with three letters of a campaign, of which one is open with the cursor in the common sentence.
class Campaign : public WindowFixture
{
public:
    Campaign()
    {
        openSample();
        window().session().apply(Edits::addLetters({textLetter(u"en.txt"_s, u"Hei. "_s + sentence + u" Hilsen en."_s),
            textLetter(u"to.txt"_s, sentence + u"\n\nHilsen to."_s),
            textLetter(u"tre.txt"_s, u"Kjære kommune!\n\n"_s + sentence.toUpper() + u"\n"_s),
            textLetter(u"fire.txt"_s, u"Vi ber ikke om at sykehjemmene i byen flyttes til bydelene."_s)}));
        window().letters().open(id(u"en.txt"_s));
        letter().setFocus();
        letter().setPosition(10);
    }

    [[nodiscard]] LetterId id(const QString &name) { return project().findLetter(name)->id; }
    [[nodiscard]] QList<Passage> in(const QString &name)
    {
        return project().passages(id(name)).value_or(QList<Passage>());
    }
    bool waitForOffer()
    {
        return QTest::qWaitFor([this] { return message().contains(u"same words"_s); }, 10000);
    }
    QDialog *dialog() { return window().findChild<QDialog *>(u"copyOverDialog"_s); }
    bool waitForDialog()
    {
        return QTest::qWaitFor([this] { return dialog() != nullptr && dialog()->isVisible(); }, 10000);
    }
};

template <typename Widget>
Widget *partOf(QDialog *dialog, const QString &name)
{
    return dialog->findChild<Widget *>(name);
}

} // namespace

class TestCopyOverFeature : public QObject
{
    Q_OBJECT

private slots:
    void aCodingIsOfferedToTheSameWordsAndIsOneStep()
    {
        Campaign campaign;
        campaign.type(u"<Enter>syk<Tab>e<Enter>"_s);
        QCOMPARE(campaign.in(u"en.txt"_s).size(), 1);
        QVERIFY(campaign.waitForOffer());
        QVERIFY2(campaign.message().contains(u"2 other letter"_s), qPrintable(campaign.message()));
        QVERIFY(campaign.letter().hasFocus());
        campaign.run(u"coding.copyOver"_s);
        QVERIFY(campaign.waitForDialog());
        auto *places = partOf<QTreeWidget>(campaign.dialog(), u"copyOverPlaces"_s);
        QCOMPARE(places->topLevelItemCount(), 2);
        QVERIFY(partOf<QLabel>(campaign.dialog(), u"copyOverWhat"_s)->text().contains(u"Sykehjem"_s));
        saveScreenshot(campaign.dialog(), u"copyover"_s);
        partOf<QPushButton>(campaign.dialog(), u"copyOverAccept"_s)->click();
        QCOMPARE(campaign.in(u"to.txt"_s).size(), 1);
        QCOMPARE(campaign.in(u"tre.txt"_s).size(), 1);
        QVERIFY(campaign.in(u"fire.txt"_s).isEmpty());
        QCOMPARE(campaign.in(u"to.txt"_s).constFirst().task, campaign.in(u"en.txt"_s).constFirst().task);
        campaign.run(u"edit.undo"_s);
        QVERIFY(campaign.in(u"to.txt"_s).isEmpty() && campaign.in(u"tre.txt"_s).isEmpty());
        QCOMPARE(campaign.in(u"en.txt"_s).size(), 1);
    }

    void onlyWhatIsTickedIsCoded()
    {
        Campaign campaign;
        Passage otherwise;
        otherwise.letter = campaign.id(u"to.txt"_s);
        otherwise.coder = campaign.project().currentCoder();
        otherwise.range = {0, 20};
        otherwise.task = campaign.project().codebook().findTask(u"T.AD.LONN"_s)->id;
        QVERIFY(campaign.project().apply(Edits::addPassage(otherwise)));
        campaign.type(u"<Enter>syk<Tab>e<Enter>"_s);
        campaign.run(u"coding.copyOver"_s);
        QVERIFY(campaign.waitForDialog());
        auto *places = partOf<QTreeWidget>(campaign.dialog(), u"copyOverPlaces"_s);
        auto *accept = partOf<QPushButton>(campaign.dialog(), u"copyOverAccept"_s);
        QCOMPARE(places->topLevelItemCount(), 2);
        int ticked = 0;
        for (int row = 0; row < 2; ++row) {
            QTreeWidgetItem *item = places->topLevelItem(row);
            ticked += item->checkState(0) == Qt::Checked ? 1 : 0;
            QCOMPARE(item->text(2).contains(u"Lønn"_s), item->checkState(0) == Qt::Unchecked);
            item->setCheckState(0, item->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        }
        QCOMPARE(ticked, 1);
        QVERIFY(accept->isEnabled());
        accept->click();
        QCOMPARE(campaign.in(u"to.txt"_s).size(), 2);
        QVERIFY(campaign.in(u"tre.txt"_s).isEmpty());
    }

    void theBarSaysWhereTheSameWordsAreCoded()
    {
        Campaign campaign;
        campaign.type(u"<Enter>syk<Tab>e<Enter>"_s);
        campaign.window().letters().open(campaign.id(u"tre.txt"_s));
        const LetterText text = *campaign.project().text(campaign.id(u"tre.txt"_s));
        campaign.letter().setFocus();
        campaign.letter().setPosition(text.fromUtf16(text.string().indexOf(u"SYKEHJEM"_s)));
        const auto said = [&] {
            campaign.type(u"<Enter>"_s);
            auto *list = campaign.window().findChild<QListView *>(u"codeBarList"_s);
            const QList<CodeMatch> rows = qobject_cast<CodeRowsModel *>(list->model())->rows();
            const bool there = std::ranges::any_of(rows, [](const CodeMatch &row) {
                return row.guessed && row.text == u"Sykehjem"_s && row.note.contains(u"coded so in"_s);
            });
            campaign.type(u"<Escape>"_s);
            return there;
        };
        QVERIFY(QTest::qWaitFor(said, 20000));
    }

    void nothingIsOfferedWhileCodingIsBlind()
    {
        Campaign campaign;
        QVERIFY(campaign.project().apply(Edits::setBlind(true)));
        campaign.type(u"<Enter>syk<Tab>e<Enter>"_s);
        QTest::qWait(300);
        QVERIFY(!campaign.message().contains(u"same words"_s));
        campaign.run(u"coding.copyOver"_s); // whoever asks gets an answer, of what is their own
        QVERIFY(campaign.waitForDialog());
    }

    void itIsOfferedWhereTheProjectSaysSo()
    {
        Campaign campaign;
        QVERIFY(campaign.project().apply(Edits::setBlind(true)));
        QVERIFY(campaign.project().apply(Edits::setSuggestsBlind(true)));
        campaign.type(u"<Enter>syk<Tab>e<Enter>"_s);
        QVERIFY(campaign.waitForOffer());
    }

    void wordsThatStandNowhereElseAreSaidSo()
    {
        Campaign campaign;
        campaign.window().letters().open(campaign.id(u"fire.txt"_s));
        campaign.letter().setFocus();
        campaign.type(u"<Enter>syk<Tab>e<Enter>"_s);
        campaign.run(u"coding.copyOver"_s);
        QVERIFY(QTest::qWaitFor([&] { return campaign.message().contains(u"no other letter"_s); }, 10000));
        QVERIFY(!campaign.dialog());
    }
};

KODEKS_TEST(TestCopyOverFeature)
#include "tst_copyoverfeature.moc"
