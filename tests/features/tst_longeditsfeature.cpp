// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/edits/manychange.h"
#include "core/project/project.h"
#include "core/project/workspace.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/letter/letterview.h"
#include "ui/panels/coding/codebar.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/session.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSemaphore>
#include <QTimer>
#include <QToolButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Edits that take their time, in the window, which goes on meanwhile.
class LongEditsFeature : public QObject
{
    Q_OBJECT

private slots:
    void theWindowGoesOnAndOtherEditsAreRefused();
    void whatIsCancelledChangesNothing();
    void whoeverClosesTheWindowIsAskedFirst();
    void anotherProjectIsOpenedOnlyWithoutIt();
    void theCoderIsChangedBesideIt();
    void manyPassagesComeInAndAreChangedAndUndone();
};

namespace {

class HeldUp : public WindowFixture
{
public:
    HeldUp() { openUncodedSample(); }

    /// An edit that is held up after its first row, until letGo() or until it is cancelled.
    void begin()
    {
        Passage passage;
        passage.letter = window().letters().letter().id();
        passage.coder = project().currentCoder();
        passage.range = {0, 20};
        passage.memo = u"held up"_s;
        const Edit edit{u"add-passages"_s, {{u"count"_s, 1}}, [this, passage](Workspace &workspace) -> Result<> {
            const auto added = workspace.reached(1, 2).and_then([&] { return workspace.addPassage(passage); });
            m_reached.release();
            constexpr int pause = 5; // ms
            while (!m_further.tryAcquire(1, pause)) {
                if (const auto further = workspace.reached(1, 2); !further)
                    return further;
            }
            return added ? workspace.reached(2, 2) : failed(added);
        }};
        window().session().applyLong(edit, u"Doing much"_s, [this](const Change &) { m_made = true; });
        m_reached.acquire();
    }
    void letGo() { m_further.release(); }
    [[nodiscard]] bool isMade() const { return m_made; }
    [[nodiscard]] bool ends()
    {
        return QTest::qWaitFor([this] { return !cancel()->isVisible(); }, 20000);
    }
    [[nodiscard]] QToolButton *cancel() { return window().findChild<QToolButton *>(u"statusCancel"_s); }
    [[nodiscard]] QMessageBox *question()
    {
        QMessageBox *found = nullptr;
        const auto look = [&] {
            const auto all = window().findChildren<QMessageBox *>(u"decision"_s);
            const auto shown = std::ranges::find_if(all, [](const QMessageBox *box) { return box->isVisible(); });
            found = shown == all.end() ? nullptr : *shown;
            return found != nullptr;
        };
        if (!QTest::qWaitFor(look))
            qFatal("nothing is asked: %s", qPrintable(message()));
        return found;
    }

private:
    QSemaphore m_reached;
    QSemaphore m_further;
    bool m_made = false;
};

/// The longest time between two ticks of a timer, in ms.
class LongestStall
{
public:
    LongestStall()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_since.restart());
            ++m_ticks;
        });
        m_timer.start(1);
    }
    [[nodiscard]] int ticks() const { return m_ticks; }
    void print(const char *what) const
    {
        qInfo("%s: the longest stall was %lld ms", what, static_cast<long long>(m_longest));
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    int m_ticks = 0;
};

} // namespace

void LongEditsFeature::theWindowGoesOnAndOtherEditsAreRefused()
{
    HeldUp desk;
    const qsizetype before = desk.project().passageCount();
    const QString undo = desk.project().undoTitle();
    desk.begin();
    const LongestStall ticks;
    QVERIFY(QTest::qWaitFor([&] { return ticks.ticks() > 20; }));
    QVERIFY(desk.cancel()->isVisible());
    QCOMPARE(desk.window().findChild<QLabel *>(u"statusWork"_s)->text(), u"Doing much"_s);
    saveScreenshot(&desk.window(), u"longedit"_s);

    desk.type(u"<Enter>s<Tab>e<Enter>"_s);
    QVERIFY2(desk.message().contains(u"“Doing much” is still running"), qPrintable(desk.message()));
    desk.run(u"edit.undo"_s);
    QVERIFY2(desk.message().contains(u"“Doing much” is still running"), qPrintable(desk.message()));
    QCOMPARE(desk.passages().size(), 0);
    QCOMPARE(desk.project().undoTitle(), undo);

    const LetterId first = desk.project().letters().constFirst().id;
    const LetterId open = desk.window().letters().letter().id();
    QVERIFY(desk.window().letters().open(first));
    QVERIFY(desk.window().letters().open(open));

    QVERIFY(!desk.isMade());
    desk.letGo();
    QVERIFY(desk.ends());
    QVERIFY(desk.isMade());
    QCOMPARE(desk.project().passageCount(), before + 1);
    QCOMPARE(desk.passages().size(), 1);
    desk.run(u"edit.undo"_s);
    QCOMPARE(desk.project().passageCount(), before);
}

void LongEditsFeature::whatIsCancelledChangesNothing()
{
    HeldUp desk;
    const qsizetype before = desk.project().passageCount();
    desk.begin();
    desk.cancel()->click();
    QVERIFY(desk.ends());
    QVERIFY2(desk.message().contains(u"“Doing much” was cancelled"), qPrintable(desk.message()));
    QVERIFY(!desk.isMade());
    QCOMPARE(desk.project().passageCount(), before);
    desk.type(u"<Enter>s<Tab>e<Enter>"_s);
    QCOMPARE(desk.project().passageCount(), before + 1);
}

void LongEditsFeature::whoeverClosesTheWindowIsAskedFirst()
{
    HeldUp desk;
    const QString path = desk.project().path();
    const qsizetype before = desk.project().passageCount();
    desk.begin();
    desk.window().close();
    QVERIFY(desk.window().isVisible());
    QVERIFY(desk.question()->informativeText().contains(u"Doing much"));
    saveScreenshot(desk.question(), u"longedit-leaving"_s);
    desk.question()->button(QMessageBox::Cancel)->click();
    desk.window().close();
    desk.question()->findChild<QPushButton *>(u"decisionVerb"_s)->click();
    QVERIFY(!desk.window().isVisible());
    desk.restart();
    QVERIFY(desk.window().openProject(path));
    QCOMPARE(desk.project().passageCount(), before);
}

void LongEditsFeature::anotherProjectIsOpenedOnlyWithoutIt()
{
    HeldUp desk;
    const QString path = desk.project().path();
    const qsizetype before = desk.project().passageCount();
    QVERIFY(Project::create(desk.file(u"other.kodeks"_s), u"Other"_s));
    desk.begin();
    QVERIFY(!desk.window().openProject(desk.file(u"other.kodeks"_s)));
    QCOMPARE(desk.project().path(), path);
    QVERIFY(desk.question()->informativeText().contains(u"Doing much"));
    desk.question()->findChild<QPushButton *>(u"decisionVerb"_s)->click();
    QCOMPARE(desk.project().path(), desk.file(u"other.kodeks"_s));
    QVERIFY(desk.window().openProject(path));
    QCOMPARE(desk.project().passageCount(), before);
}

void LongEditsFeature::theCoderIsChangedBesideIt()
{
    HeldUp desk;
    const CoderId other = desk.project().findCoder(u"Coder B"_s)->id;
    const CoderId was = desk.project().currentCoder();
    desk.begin();
    desk.window().session().setCoder(other);
    QCOMPARE(desk.project().currentCoder(), other);
    desk.letGo();
    QVERIFY(desk.ends());
    QVERIFY(desk.isMade());
    QCOMPARE(desk.project().currentCoder(), other);
    const auto here = desk.project().passages(desk.window().letters().letter().id());
    QVERIFY(here && std::ranges::contains(*here, was, &Passage::coder));
}

void LongEditsFeature::manyPassagesComeInAndAreChangedAndUndone()
{
    HeldUp desk;
    const qsizetype before = desk.project().passageCount();
    QFile table(desk.file(u"many.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("letter,start,end,task\n");
    constexpr int many = 600;
    for (int i = 0; i < many; ++i)
        table.write(QByteArray("lo-kommune-oslo.txt,") + QByteArray::number(i) + ',' + QByteArray::number(i + 30)
            + ",T.HO.SYKEHJEM\n");
    table.close();
    const LongestStall stall;
    desk.run(u"project.importPassages"_s);
    const auto *asked = desk.window().findChild<QPushButton *>(u"importAccept"_s)->window();
    asked->findChild<QLineEdit *>(u"importPath"_s)->setText(table.fileName());
    asked->findChild<QComboBox *>(u"importCoder"_s)->setCurrentText(u"Coder A"_s);
    asked->findChild<QPushButton *>(u"importAccept"_s)->click();
    const bool isIn = QTest::qWaitFor([&] { return desk.message().contains(u"600 passage"); }, 20000);
    QVERIFY2(isIn, qPrintable(desk.message()));
    QCOMPARE(desk.project().passageCount(), before + many);

    QList<PassageId> ids;
    for (const Passage &passage : desk.passages())
        ids.append(passage.id);
    emit desk.window().parts().passages->changeRequested(ids, 0);
    auto *dialog = desk.window().findChild<QDialog *>(u"manyDialog"_s);
    dialog->findChild<QComboBox *>(u"manyGoodQuote"_s)->setCurrentIndex(1);
    auto *accept = dialog->findChild<QPushButton *>(u"manyAccept"_s);
    QVERIFY(!accept->isEnabled());
    QVERIFY(QTest::qWaitFor([&] { return accept->isEnabled(); }, 20000));
    QVERIFY(dialog->findChild<QLabel *>(u"manyPreview"_s)->text().contains(u"600 passage"));
    accept->click();
    QVERIFY(desk.cancel()->isVisible());
    QVERIFY(desk.ends());
    const auto good = [&desk] { return std::ranges::count(desk.passages(), true, &Passage::goodQuote); };
    QCOMPARE(good(), many);
    for (const int expected : {0, many}) {
        desk.run(expected == 0 ? u"edit.undo"_s : u"edit.redo"_s);
        QVERIFY(desk.cancel()->isVisible());
        QVERIFY(desk.ends());
        QCOMPARE(good(), expected);
    }
    emit desk.window().parts().passages->recodeRequested(ids);
    CodeBar *bar = desk.window().parts().codeBar;
    QVERIFY(!bar->isVisible());
    QVERIFY(QTest::qWaitFor([&] { return bar->isVisible(); }, 20000));
    bar->dismiss();
    emit desk.window().parts().passages->removeRequested(ids);
    QVERIFY(desk.cancel()->isVisible());
    QVERIFY(desk.ends());
    QCOMPARE(desk.project().passageCount(), before);
    stall.print("600 passages imported, changed, undone, redone and removed");
}

KODEKS_TEST(LongEditsFeature)
#include "tst_longeditsfeature.moc"
