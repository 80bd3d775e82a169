// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/panels/coding/codebar.h"
#include "ui/shell/coding/codingcontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/session.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Counts the keys that codings take in the real window, from the sentence that the cursor stands on.
class CodingKeys : public QObject
{
    Q_OBJECT

private slots:
    void aCodingTakesFewKeys_data();
    void aCodingTakesFewKeys();
    void keysOfTheLetterNoteTheSame();
    void theBarCoversNeitherTheSentenceNorTheNextTwo_data();
    void theBarCoversNeitherTheSentenceNorTheNextTwo();
};

namespace {

/// The sample as Coder A, whose passages of the open letter are gone but for one of another sentence.
class Desk : public WindowFixture
{
public:
    Desk()
    {
        openUncodedSample();
        press(u"<Down><Enter>l<Tab>u<Enter><Down>"_s);
        m_keys = 0;
        m_typed = 0;
    }

    /// Letters and <Keys>; what stands in [brackets] is text, which is counted by itself.
    void press(const QString &keys)
    {
        static const QHash<QString, QKeyCombination> named{{u"Enter"_s, Qt::Key_Return}, {u"Tab"_s, Qt::Key_Tab},
            {u"Down"_s, Qt::Key_Down}, {u"Alt+3"_s, Qt::ALT | Qt::Key_3}, {u"Ctrl+M"_s, Qt::CTRL | Qt::Key_M},
            {u"Ctrl+G"_s, Qt::CTRL | Qt::Key_G}, {u"Ctrl+T"_s, Qt::CTRL | Qt::Key_T},
            {u"Shift+Right"_s, Qt::SHIFT | Qt::Key_Right}};
        bool text = false;
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const QChar letter = keys.at(i);
            if (letter == u'[' || letter == u']') {
                text = letter == u'[';
            } else if (letter == u'<') {
                const qsizetype end = keys.indexOf(u'>', i);
                const QKeyCombination key = named.value(keys.sliced(i + 1, end - i - 1));
                QTest::keyClick(QApplication::focusWidget(), key.key(), key.keyboardModifiers());
                ++m_keys;
                i = end;
            } else {
                const QString shown = letter == u'→' ? u">"_s : QString(letter);
                QTest::sendKeyEvent(
                    QTest::Click, QApplication::focusWidget(), keyOf(shown.at(0)), shown, Qt::NoModifier);
                ++(text ? m_typed : m_keys);
            }
        }
    }

    [[nodiscard]] int keys() const { return m_keys; }
    [[nodiscard]] int typed() const { return m_typed; }

    QString said(const Passage &passage)
    {
        const Codebook &codebook = project().codebook();
        QStringList parts;
        if (const Task *task = codebook.task(passage.task))
            parts.append(task->name);
        if (const Direction *direction = codebook.direction(passage.direction))
            parts.append(codebook.directionName(*direction));
        for (const ArgumentId argument : passage.arguments)
            parts.append(codebook.argument(argument)->text.code);
        if (passage.goodQuote)
            parts.append(u"good"_s);
        if (!passage.memo.isEmpty())
            parts.append(QString::number(passage.certainty) + u' ' + passage.memo);
        return parts.join(u" · "_s);
    }

private:
    static Qt::Key keyOf(QChar letter) { return letter == u'.' ? Qt::Key_Period : Qt::Key_unknown; }

    int m_keys = 0;
    int m_typed = 0;
};

} // namespace

void CodingKeys::aCodingTakesFewKeys_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("count"); // beside what is typed as a name or a memo
    QTest::addColumn<int>("aim");
    QTest::addColumn<QString>("said");
    QTest::newRow("first coding") << u"<Enter>s<Tab>e<Enter>"_s << 5 << 5 << u"Sykehjem · etat → bydel"_s;
    QTest::newRow("again") << u"."_s << 1 << 1 << u"Lønn · unchanged"_s;
    QTest::newRow("with one argument") << u"<Enter>s<Tab>e<Tab>n<Enter>"_s << 7 << 7
                                       << u"Sykehjem · etat → bydel · A.NARHET"_s;
    QTest::newRow("with argument, certainty and memo") << u"<Enter>s<Tab>e<Tab>n<Alt+3><Ctrl+M>[Tydelig]<Enter>"_s << 9
                                                       << 12 << u"Sykehjem · etat → bydel · A.NARHET · 3 Tydelig"_s;
    QTest::newRow("with argument, certainty, memo and good quote")
        << u"<Enter>s<Tab>e<Tab>n<Alt+3><Ctrl+G><Ctrl+M>[Tydelig]<Enter>"_s << 10 << 12
        << u"Sykehjem · etat → bydel · A.NARHET · good · 3 Tydelig"_s;
    QTest::newRow("new task") << u"<Enter>[Skolehager]<Tab>e<Enter>"_s << 4 << 8 << u"Skolehager · etat → bydel"_s;
    QTest::newRow("new task in a new group")
        << u"<Enter>[Grønt/Skolehager]<Tab>e<Enter>"_s << 4 << 8 << u"Skolehager · etat → bydel"_s;
    QTest::newRow("new task of the words") << u"<Shift+Right><Shift+Right><Ctrl+T>e<Enter>"_s << 5 << 8 << QString();
    QTest::newRow("new direction") << u"<Enter>s<Tab>f→e<Enter>"_s << 7 << 10 << u"Sykehjem · foretak → etat"_s;
    QTest::newRow("new actor pair") << u"<Enter>s<Tab>[skole→klubb]<Enter>"_s << 4 << 12
                                    << u"Sykehjem · skole → klubb"_s;
    QTest::newRow("new argument") << u"<Enter>s<Tab>e<Tab>[Dyrt]<Enter>"_s << 6 << 12 << QString();
}

void CodingKeys::aCodingTakesFewKeys()
{
    QFETCH(QString, keys);
    QFETCH(QString, said);
    Desk desk;
    desk.press(keys);
    QCOMPARE(desk.passages().size(), 2);
    qInfo("%d keys, and %d that type", desk.keys(), desk.typed());
    QTEST(desk.keys(), "count");
    QFETCH(int, aim);
    QVERIFY(desk.keys() <= aim);
    const Passage made = desk.passages().last();
    if (!said.isEmpty())
        QCOMPARE(desk.said(made), said);
    QCOMPARE(desk.window().letters().currentPassage(), made.id);
    QVERIFY(desk.letter().hasFocus());
}

void CodingKeys::keysOfTheLetterNoteTheSame()
{
    Desk desk;
    desk.press(u"<Enter>s<Tab>e<Enter><Alt+3><Ctrl+G><Ctrl+M>[Tydelig]<Enter>"_s);
    QCOMPARE(desk.said(desk.passages().last()), u"Sykehjem · etat → bydel · good · 3 Tydelig"_s);
    QVERIFY(desk.letter().hasFocus());
    desk.press(u"<Alt+3><Ctrl+G>"_s);
    QCOMPARE(desk.said(desk.passages().last()), u"Sykehjem · etat → bydel · 0 Tydelig"_s);
    desk.press(u"<Down>.<Ctrl+M>[Igjen]<Enter>"_s);
    QCOMPARE(desk.said(desk.passages().last()), u"Sykehjem · etat → bydel · 0 Igjen"_s);
}

void CodingKeys::theBarCoversNeitherTheSentenceNorTheNextTwo_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("1280×800") << QSize(1280, 800);
    QTest::newRow("1920×1080") << QSize(1920, 1080);
}

void CodingKeys::theBarCoversNeitherTheSentenceNorTheNextTwo()
{
    QFETCH(QSize, window);
    WindowFixture fixture;
    fixture.openSample();
    fixture.window().resize(window);
    LetterView &view = fixture.letter();
    CodeBar &bar = *fixture.window().parts().codeBar;
    const QList<TextRange> &sentences = fixture.window().letters().sentences();
    constexpr int shadow = 10;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        view.setPosition(sentences.at(i).start);
        fixture.window().coding().code(view.target());
        QVERIFY(bar.isOpen());
        const QRect panel = bar.geometry().adjusted(shadow, shadow, -shadow, -shadow);
        for (qsizetype next = i; next < std::min(i + 3, sentences.size()); ++next) {
            const QRect here = view.rangeRect(sentences.at(next)) & view.viewport()->rect();
            const QRect place(view.viewport()->mapTo(bar.parentWidget(), here.topLeft()), here.size());
            QVERIFY2(!panel.intersects(place),
                qPrintable(QDebug::toString(
                    QVariantList{i, next, sentences.size(), panel, place, bar.parentWidget()->size()})));
        }
        QVERIFY(bar.parentWidget()->rect().contains(panel));
        bar.dismiss();
    }
}

KODEKS_TEST(CodingKeys)
#include "tst_codingkeys.moc"
