// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/letter/letterview.h"
#include "ui/models/codes/coderowsmodel.h"
#include "ui/models/words/display.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codingcontroller.h"

#include <QAction>
#include <QListView>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// Codes as somebody does who sees the list: what is in it is gone to where that takes fewer keys than its letters.
class KeySession : public WindowFixture
{
public:
    explicit KeySession(bool suggestions)
    {
        openSample();
        for (const Passage &passage : passages()) {
            if (passage.task.isValid() && passage.direction.isValid() && m_wanted.size() < sessionLength)
                m_wanted.append(passage);
        }
        openUncodedSample();
        window().actions().action(u"coding.suggest"_s)->setChecked(suggestions);
    }

    [[nodiscard]] const QList<Passage> &wanted() const { return m_wanted; }
    [[nodiscard]] int keys() const { return m_keys; }

    /// What is learned beside the window is there.
    bool waitForSuggestions()
    {
        const bool there = QTest::qWaitFor([this] {
            open(m_wanted.constFirst());
            const bool guessed = std::ranges::any_of(rows(), &CodeMatch::guessed);
            type(u"<Escape>"_s);
            return guessed;
        }, 20000);
        m_keys = 0;
        return there;
    }

    void code(const Passage &passage)
    {
        open(passage);
        const Coding whole{.task = passage.task, .direction = passage.direction};
        if (const int down = downs([&](const Coding &row) { return codesOf(row) == whole; }); down <= farthest) {
            goDown(down);
        } else {
            choose([&](const Coding &row) { return row == Coding{.task = passage.task}; }, lettersOf(passage.task));
            press(u"<Tab>"_s);
            choose([&](const Coding &row) { return row == Coding{.direction = passage.direction}; },
                lettersOf(passage.direction, passage.task));
        }
        press(u"<Enter>"_s);
    }

private:
    static constexpr qsizetype sessionLength = 10;
    static constexpr int farthest = 3; ///< rows that somebody goes down to rather than type

    static Coding codesOf(Coding coding)
    {
        coding.arguments.clear();
        return coding;
    }

    void open(const Passage &passage)
    {
        letter().setFocus();
        letter().setSelection(passage.range);
        press(u"<Enter>"_s);
    }

    /// One key.
    void press(const QString &key)
    {
        type(key);
        ++m_keys;
    }

    QListView *list() { return window().findChild<QListView *>(u"codeBarList"_s); }
    QList<CodeMatch> rows() { return qobject_cast<CodeRowsModel *>(list()->model())->rows(); }

    /// How often Down is pressed for the first row that fits.
    template <typename Fits>
    int downs(const Fits &fits)
    {
        const QList<CodeMatch> all = rows();
        const auto found = std::ranges::find_if(all, [&](const CodeMatch &row) { return fits(row.coding); });
        const qsizetype row = found - all.begin();
        const int current = list()->currentIndex().row();
        return found == all.end() || row < current ? farthest + 1 : int(row) - current;
    }

    void goDown(int times)
    {
        for (int time = 0; time < times; ++time)
            press(u"<Down>"_s);
    }

    template <typename Fits>
    void choose(const Fits &fits, const QString &letters)
    {
        const int down = downs(fits);
        if (down <= farthest && down <= letters.size()) {
            goDown(down);
            return;
        }
        for (const QChar letter : letters)
            press(letter);
    }

    CodeMatcher matcher() { return CodeMatcher(project().codebook(), window().coding().recentCodings()); }

    QString lettersOf(TaskId task)
    {
        const QString name = project().codebook().task(task)->name.toLower();
        qsizetype count = 1;
        while (count < name.size() && matcher().tasks(name.first(count)).value(0).coding.task != task)
            ++count;
        return name.first(count);
    }

    QString lettersOf(DirectionId direction, TaskId task)
    {
        const Codebook &codebook = project().codebook();
        const QString name = Display::direction(codebook, *codebook.direction(direction)).toLower();
        const QStringList sides = name.split(u" → "_s);
        for (qsizetype count = 1; count <= name.size(); ++count) {
            const QString letters = sides.size() == 2 ? sides.at(0).left((count + 1) / 2) + sides.at(1).left(count / 2)
                                                      : name.left(count);
            if (matcher().directions(letters, task).value(0).coding.direction == direction)
                return letters;
        }
        return name;
    }

    QList<Passage> m_wanted;
    int m_keys = 0;
};

} // namespace

/// A coding session of ten passages, those that Coder A has made of a letter of the sample, by keys.
class TestKeySession : public QObject
{
    Q_OBJECT

private slots:
    void suggestionsSpareKeys_data()
    {
        QTest::addColumn<bool>("suggestions");
        QTest::addColumn<int>("keys");
        QTest::newRow("without") << false << 47;
        QTest::newRow("with") << true << 43;
    }

    void suggestionsSpareKeys()
    {
        QFETCH(bool, suggestions);
        KeySession session(suggestions);
        QCOMPARE(session.wanted().size(), 10);
        if (suggestions)
            QVERIFY(session.waitForSuggestions());
        for (const Passage &passage : session.wanted())
            session.code(passage);
        const QList<Passage> made = session.passages();
        QCOMPARE(made.size(), 10);
        for (qsizetype at = 0; at < made.size(); ++at) {
            QCOMPARE(made.at(at).range, session.wanted().at(at).range);
            QCOMPARE(made.at(at).task, session.wanted().at(at).task);
            QCOMPARE(made.at(at).direction, session.wanted().at(at).direction);
        }
        qInfo("%d keys for ten passages", session.keys());
        QTEST(session.keys(), "keys");
    }
};

KODEKS_TEST(TestKeySession)
#include "tst_keysession.moc"
