// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/suggesting/textwords.h"
#include "core/model/codebook.h"

#include <QSet>
#include <memory>

namespace Kodeks {

class WordForms;

/// What a text says of who gives a task away and who gets it.
struct ReadMove
{
    QSet<ActorId> from;
    QSet<ActorId> to;
    QSet<ActorId> named; ///< all that are spoken of
    QString evidence; ///< as it stands in the text, from the first preposition to the last such actor; or empty

    [[nodiscard]] bool isEmpty() const { return from.isEmpty() && to.isEmpty(); }
};

/// Reads moves in Norwegian: "fra bydel til Boligbygg KF", "flyttes tilbake til bydelene", "oppgaver som i dag ligger
/// til etatene". Actors are known by their names and aliases, inflected, also as the end of a compound
/// ("Velferdsetaten" is an etat) and by forms of organisation (a KF is a foretak), with the names that letters give to
/// such ("Boligbygg Oslo KF", later "Boligbygg").
class MoveReader
{
public:
    MoveReader() = default;
    MoveReader(const Codebook &codebook, const Stemmer &stemmer);

    /// Learns the names that a letter gives to forms of organisation.
    void learn(QStringView text);
    /// `text` is what `words` are of.
    [[nodiscard]] ReadMove read(const QList<TextWord> &words, QStringView text) const;
    /// Which actor is spoken of at a word; invalid if none.
    [[nodiscard]] ActorId actorAt(const QList<TextWord> &words, qsizetype at) const;

private:
    struct Name
    {
        ActorId actor;
        QList<TextWord> words;
        std::shared_ptr<const WordForms> first; ///< forms of the first word
    };

    [[nodiscard]] static bool isAt(const Name &name, const QList<TextWord> &words, qsizetype at);

    QList<Name> m_names; ///< those of most words first
    QHash<QString, ActorId> m_forms; ///< "KF": the actor that is one
    QHash<QString, ActorId> m_learned; ///< folded words
};

} // namespace Kodeks
