// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/mnemonics.h"

#include <QAction>
#include <QHash>
#include <QMenu>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// A text without its mark; "&&" stays.
struct Marked
{
    QString text;
    qsizetype mark = -1; ///< what was marked
};

Marked unmarked(const QString &text)
{
    Marked found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool mark = text.at(i) == u'&' && i + 1 < text.size();
        if (mark && text.at(i + 1) == u'&')
            found.text += text.at(i++);
        else if (mark) {
            found.mark = found.text.size();
            continue;
        }
        found.text += text.at(i);
    }
    return found;
}

/// A number of one digit, which says what an entry is about; of others a digit says nothing.
bool isLoneDigit(const QString &words, qsizetype place)
{
    const auto isNumber = [&words](qsizetype i) { return i >= 0 && i < words.size() && words.at(i).isNumber(); };
    return isNumber(place) && !isNumber(place - 1) && !isNumber(place + 1);
}

/// Where a mark can stand, the best places first.
QList<qsizetype> places(const Marked &marked)
{
    const QString words = marked.text.section(u'\t', 0, 0);
    QList<qsizetype> beginnings;
    QList<qsizetype> inside;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i).isLetter() || isLoneDigit(words, i))
            (i == 0 || !words.at(i - 1).isLetterOrNumber() ? beginnings : inside).append(i);
    }
    return (marked.mark >= 0 ? QList{marked.mark} : QList<qsizetype>()) + beginnings + inside;
}

/// Gives each text a letter that no other has; who has one already makes room where another will do for it.
class Letters
{
public:
    explicit Letters(const QList<Marked> &texts)
        : m_texts(texts)
        , m_places(texts.size(), -1)
    {
        for (const bool marked : {true, false}) {
            for (qsizetype i = 0; i < texts.size(); ++i) {
                QSet<QChar> seen;
                if (!texts.at(i).text.isEmpty() && (texts.at(i).mark >= 0) == marked)
                    give(i, seen);
            }
        }
    }

    [[nodiscard]] qsizetype place(qsizetype text) const { return m_places.at(text); }
    /// A letter or digit that nobody has; null if there is none left.
    [[nodiscard]] QChar free()
    {
        for (const QChar each : u"abcdefghijklmnopqrstuvwxyz123456789") {
            if (each.isNull() || m_owners.contains(each))
                continue;
            m_owners.insert(each, -1);
            return each;
        }
        return {};
    }

private:
    bool give(qsizetype text, QSet<QChar> &seen)
    {
        for (const bool mayPush : {false, true}) {
            for (const qsizetype place : places(m_texts.at(text))) {
                const QChar letter = m_texts.at(text).text.at(place).toLower();
                const bool taken = m_owners.contains(letter);
                if (taken && (!mayPush || seen.contains(letter)))
                    continue;
                seen.insert(letter);
                if (taken && !give(m_owners.value(letter), seen))
                    continue;
                m_owners.insert(letter, text);
                m_places[text] = place;
                return true;
            }
        }
        return false;
    }

    const QList<Marked> &m_texts;
    QHash<QChar, qsizetype> m_owners;
    QList<qsizetype> m_places;
};

} // namespace

QStringList withMnemonics(const QStringList &texts)
{
    QList<Marked> plain;
    for (const QString &text : texts)
        plain.append(unmarked(text));
    Letters letters(plain);
    QStringList result;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        QString text = plain.at(i).text;
        if (letters.place(i) >= 0)
            text.insert(letters.place(i), u'&');
        else if (const QChar free = text.isEmpty() ? QChar() : letters.free(); !free.isNull())
            text.insert(text.section(u'\t', 0, 0).size(), u" (&%1)"_s.arg(free.toUpper()));
        result.append(text);
    }
    return result;
}

void giveMnemonics(QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts.append(action->isSeparator() || !action->isVisible() ? QString() : action->text());
    const QStringList marked = withMnemonics(texts);
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (!marked.at(i).isEmpty() && marked.at(i) != texts.at(i))
            menu.actions().at(i)->setText(marked.at(i));
    }
}

void keepMnemonics(QMenu *menu)
{
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu] { giveMnemonics(*menu); });
}

QString literalMenuText(QString name)
{
    return name.replace(u"&"_s, u"&&"_s);
}

} // namespace Kodeks
