// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/senders.h"

#include "core/model/nameorder.h"
#include "core/model/samename.h"

#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Sender
{
    QString name = {};
    qsizetype first = 0; ///< among the letters
    QList<LetterId> letters = {};
    bool isLent = false; ///< the name is the letter's
    QSet<QString> sent = {}; ///< of a campaign: who has sent it
};

/// A campaign that one sender has sent is that sender's; of another one the key.
QString campaignKey(LetterId first)
{
    return u"\n"_s + QString::number(first.value()); // no name holds a line break
}

class SenderList
{
public:
    SenderList(const QList<Letter> &letters, const QHash<LetterId, LetterId> &countedAs)
        : m_letters(letters)
        , m_countedAs(countedAs)
    {
        QHash<LetterId, QSet<QString>> sent;
        for (const Letter &letter : letters) {
            if (const LetterId first = countedAs.value(letter.id); first.isValid())
                sent[first].insert(senderKey(letter));
        }
        for (qsizetype at = 0; at < letters.size(); ++at)
            add(at, sent.value(countedAs.value(letters.at(at).id)));
        nameTheOthers();
    }

    [[nodiscard]] const QList<Sender> &senders() const { return m_senders; }

private:
    /// Of a letter without a sender something that no other has.
    static QString senderKey(const Letter &letter)
    {
        const QString key = nameKey(letter.fact(Fact::Sender).simplified());
        return key.isEmpty() ? campaignKey(letter.id) : key;
    }

    void add(qsizetype at, const QSet<QString> &sent)
    {
        const Letter &letter = m_letters.at(at);
        const bool isOfMany = sent.size() > 1;
        const QString key = isOfMany ? campaignKey(m_countedAs.value(letter.id)) : senderKey(letter);
        const qsizetype place = m_known.value(key, m_senders.size());
        if (place == m_senders.size()) {
            m_senders.append({.name = letter.fact(Fact::Sender).simplified(),
                .first = at,
                .sent = isOfMany ? sent : QSet<QString>()});
            m_known.insert(key, place);
        }
        m_senders[place].letters.append(letter.id);
    }

    /// Letters without a sender lend theirs their names, which other senders may have.
    void nameTheOthers()
    {
        QSet<QString> taken;
        for (const Sender &sender : std::as_const(m_senders)) {
            if (sender.sent.isEmpty())
                taken.insert(sender.name);
        }
        for (Sender &sender : m_senders) {
            if (!sender.name.isEmpty() && sender.sent.isEmpty())
                continue;
            sender.isLent = sender.name.isEmpty() && sender.sent.isEmpty();
            QString name = sender.name.isEmpty() ? m_letters.at(sender.first).name : sender.name;
            if (!sender.sent.isEmpty())
                name += u" (+%1)"_s.arg(sender.sent.size() - 1);
            sender.name = name;
            for (int number = 2; taken.contains(sender.name); ++number)
                sender.name = u"%1 (%2)"_s.arg(name).arg(number);
            taken.insert(sender.name);
        }
    }

    const QList<Letter> &m_letters;
    const QHash<LetterId, LetterId> &m_countedAs;
    QList<Sender> m_senders;
    QHash<QString, qsizetype> m_known;
};

} // namespace

Senders::Senders(const QList<Letter> &letters, const QList<QList<LetterId>> &campaigns)
{
    for (const QList<LetterId> &campaign : campaigns) {
        for (const LetterId letter : campaign)
            m_countedAs.insert(letter, campaign.constFirst());
    }
    QList<Sender> senders = SenderList(letters, m_countedAs).senders();
    sortByName(senders, &Sender::name, &Sender::first);
    for (const Sender &sender : std::as_const(senders)) {
        for (const LetterId letter : sender.letters)
            m_of.insert(letter, m_names.size());
        if (sender.isLent)
            m_lenders.insert(m_names.size(), sender.letters.constFirst());
        m_names.append(sender.name);
    }
}

} // namespace Kodeks
