// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/letter/letterview.h"
#include "ui/letter/text/letterlanguage.h"
#include "ui/speaking/speak.h"

#include <QAccessible>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QString words = u"Det er ikke klart. Bydelen bør ha ansvaret 🙂 også. Hva nå?"_s;

QStringList heard; ///< since it was last emptied

PassageMark mark(qint64 id, TextRange range, const QString &coder)
{
    return {.id = PassageId(id),
        .range = range,
        .color = Qt::blue,
        .label = u"Sykehjem"_s,
        .sublabel = {},
        .direction = u"etat → bydel"_s,
        .coder = coder};
}

} // namespace

/// What assistive technology is told of a letter.
class LetterAccessibleTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_view = std::make_unique<LetterView>();
        m_view->resize(700, 400);
        m_text = LetterText(words);
        const qsizetype second = m_text.fromUtf16(words.indexOf(u"Bydelen"));
        const qsizetype third = m_text.fromUtf16(words.indexOf(u"Hva"));
        m_view->setLetter(m_text, {{0, second - 1}, {second, third - 1}, {third, m_text.length()}});
        m_view->setMarks({mark(1, {second, second + 11}, u"Kari"_s), mark(2, {second + 8, third - 1}, u"Ola"_s)});
        m_view->show();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        setListener([](const QString &sentence) { heard.append(sentence); });
        heard.clear();
    }

    void cleanup()
    {
        setListener({});
        m_view.reset();
    }

    void aRunEndsWhereItsAttributesDo()
    {
        const int second = int(words.indexOf(u"Bydelen"));
        const QList<int> borders{0, second, second + 8, second + 11, int(words.indexOf(u"Hva")) - 1, int(words.size())};
        for (qsizetype run = 0; run + 1 < borders.size(); ++run) {
            for (const int at : {borders.at(run), borders.at(run + 1) - 1}) {
                int start = -1;
                int end = -1;
                const QString told = text().attributes(at, &start, &end);
                QCOMPARE(start, borders.at(run));
                QCOMPARE(end, borders.at(run + 1));
                const bool isCoded = run >= 1 && run <= 3;
                QCOMPARE(told.contains(u"background-color:rgb("), isCoded);
                QCOMPARE(told.contains(u"text-underline-type:single"), isCoded);
                QVERIFY(told.contains(u"language:nb;"));
            }
        }
    }

    void whatIsFoundIsARunOfItsOwn()
    {
        m_view->setFindHits({{4, 6}}, 0);
        int start = -1;
        int end = -1;
        QVERIFY(text().attributes(5, &start, &end).contains(u"background-color"));
        QCOMPARE(start, 4);
        QCOMPARE(end, 6);
    }

    void linesAndSentencesGoOnToTheNext()
    {
        const int second = int(words.indexOf(u"Bydelen"));
        const int third = int(words.indexOf(u"Hva"));
        for (const auto boundary : {QAccessible::LineBoundary, QAccessible::SentenceBoundary}) {
            int start = -1;
            int end = -1;
            QCOMPARE(text().textAtOffset(second + 3, boundary, &start, &end), words.sliced(second, third - second));
            QCOMPARE(start, second);
            QCOMPARE(end, third);
            QCOMPARE(text().textBeforeOffset(second, boundary, &start, &end), words.first(second));
            QCOMPARE(text().textAfterOffset(third, boundary, &start, &end), QString());
        }
    }

    void passagesAreChildren()
    {
        const int before = accessible()->childCount() - 2;
        QAccessibleInterface *first = accessible()->child(before);
        QVERIFY(first && first->isValid());
        QCOMPARE(first->role(), QAccessible::Note);
        QCOMPARE(first->text(QAccessible::Name), u"Kari, Sykehjem · etat → bydel"_s);
        QCOMPARE(first->text(QAccessible::Description), u"Bydelen bør"_s);
        QCOMPARE(first->parent(), accessible());
        QCOMPARE(accessible()->indexOfChild(first), before);
        first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_text.slice(m_view->selection()), u"Bydelen bør"_s);
        m_view->updateMarks({}, {PassageId(1)});
        QCOMPARE(accessible()->childCount(), before + 1);
        QCOMPARE(accessible()->child(before)->text(QAccessible::Name), u"Ola, Sykehjem · etat → bydel"_s);
    }

    void aStepIsSaidOnce_data()
    {
        QTest::addColumn<QList<LetterMove>>("moves");
        QTest::addColumn<QStringList>("said");
        const auto row = [](const char *name, const QList<LetterMove> &moves, const QStringList &said) {
            QTest::newRow(name) << moves << said;
        };
        row("the next sentence", {LetterMove::NextSentence},
            {u"Sentence 2 of 3. Coded: Kari, Sykehjem · etat → bydel; Ola, Sykehjem · etat → bydel."_s});
        row("a word", {LetterMove::NextWord}, {u"er"_s});
        row("the last sentence", {LetterMove::LastSentence}, {u"Hva nå? Sentence 3 of 3. Not coded."_s});
        row("a sentence selected", {LetterMove::ExtendNextSentence}, {});
    }

    void aStepIsSaidOnce()
    {
        QFETCH(QList<LetterMove>, moves);
        QFETCH(QStringList, said);
        for (const LetterMove move : moves)
            m_view->go(move);
        QCOMPARE(heard, said);
    }

    void codesAreEnteredAndLeftByWord()
    {
        m_view->setPosition(m_text.fromUtf16(words.indexOf(u"klart")));
        heard.clear();
        m_view->go(LetterMove::NextWord);
        QCOMPARE(heard, QStringList{u"Bydelen Into Kari, Sykehjem · etat → bydel."_s});
        heard.clear();
        m_view->go(LetterMove::NextWord);
        QCOMPARE(heard, QStringList{u"bør Into Ola, Sykehjem · etat → bydel."_s});
        heard.clear();
        m_view->go(LetterMove::NextWord);
        QCOMPARE(heard, QStringList{u"ha Out of Kari, Sykehjem · etat → bydel."_s});
    }

    void passagesAreCounted()
    {
        m_view->stepPassage(1);
        QCOMPARE(heard, QStringList{u"Passage 1 of 2: Kari, Sykehjem · etat → bydel."_s});
        heard.clear();
        m_view->stepPassage(-1);
        QCOMPARE(heard, QStringList{u"No passage before this one."_s});
    }

    void nothingIsSaidWithoutTheFocus()
    {
        m_view->clearFocus();
        heard.clear();
        m_view->go(LetterMove::NextSentence);
        m_view->setPosition(0);
        QCOMPARE(heard, QStringList());
    }

    void theLanguageIsToldByLittleWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("Bokmål") << u"Vi er ikke enige i hva som kommer fra etaten."_s << u"nb"_s;
        QTest::newRow("Nynorsk") << u"Vi er ikkje samde i kva som kjem frå etaten."_s << u"nn"_s;
        QTest::newRow("English") << u"The district should have that task."_s << u"en"_s;
        QTest::newRow("one word is too few") << u"Ikke enig."_s << QString();
        QTest::newRow("as many of both") << u"ikke hva ikkje kva"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void theLanguageIsToldByLittleWords()
    {
        QFETCH(QString, text);
        QTEST(letterLanguage(text), "language");
    }

private:
    QAccessibleInterface *accessible() const { return QAccessible::queryAccessibleInterface(m_view.get()); }
    QAccessibleTextInterface &text() const { return *accessible()->textInterface(); }

    LetterText m_text;
    std::unique_ptr<LetterView> m_view;
};

KODEKS_TEST(LetterAccessibleTest)
#include "tst_letteraccessible.moc"
