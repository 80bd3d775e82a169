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
    QString name;
    qsizetype first = 0; ///< among the letters
    QList<LetterId> letters;
    bool isLent = false; ///< the name is the letter's
};

QList<Sender> bySender(const QList<Letter> &letters)
{
    QList<Sender> senders;
    QHash<QString, qsizetype> known;
    for (qsizetype at = 0; at < letters.size(); ++at) {
        const QString name = letters.at(at).fact(Fact::Sender).simplified();
        const QString key = nameKey(name);
        const qsizetype place = key.isEmpty() ? senders.size() : known.value(key, senders.size());
        if (place == senders.size()) {
            senders.append({key.isEmpty() ? QString() : name, at, {}});
            if (!key.isEmpty())
                known.insert(key, place);
        }
        senders[place].letters.append(letters.at(at).id);
    }
    return senders;
}

/// Letters without a sender lend theirs their names, which other senders may have.
void nameTheOthers(QList<Sender> &senders, const QList<Letter> &letters)
{
    QSet<QString> taken;
    for (const Sender &sender : std::as_const(senders))
        taken.insert(sender.name);
    for (Sender &sender : senders) {
        if (!sender.name.isEmpty())
            continue;
        const QString name = letters.at(sender.first).name;
        sender.name = name;
        sender.isLent = true;
        for (int number = 2; taken.contains(sender.name); ++number)
            sender.name = u"%1 (%2)"_s.arg(name).arg(number);
        taken.insert(sender.name);
    }
}

} // namespace

Senders::Senders(const QList<Letter> &letters)
{
    QList<Sender> senders = bySender(letters);
    nameTheOthers(senders, letters);
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
