// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/pseudonyms/pseudonyms.h"

class QIODevice;

namespace Kodeks {

/// A name that may have to be replaced before anything is handed on, for a person to confirm.
struct NameProposal
{
    enum class Kind {
        Sender,  ///< who sent a letter, or is said to handle or to sign it, and is no person by the form of the name
        Person,  ///< "Kari Nordmann" among those, and surnames of such
        Coder,
        Address, ///< e-mail
        Phone,   ///< eight digits, with or without +47
        Number,  ///< eleven digits, as a national identity number has
    };

    Kind kind = Kind::Sender;
    Pseudonym entry; ///< the pseudonym is proposed: "Person 3"
    qsizetype places = 0; ///< how often it would be replaced in texts, names of letters and senders
};

/// "sender", "person" …, as tables have it; never translated.
[[nodiscard]] QString nameKindWord(NameProposal::Kind kind);
[[nodiscard]] QString nameKindTitle(NameProposal::Kind kind); ///< translated

/// The names in a project: from what letters say of their senders, signatures and handlers (of those that say nothing
/// of their sender from what their files are called), from its coders, and, in the texts, addresses, phone numbers and
/// the like. Nobody is certain to be among them, and some are no names: a person has to read the list. By kind, in the
/// order of the letters. Opens the project for itself, so it may run in any thread.
[[nodiscard]] Result<QList<NameProposal>> proposeNames(const QString &projectPath, const Progress &progress = {});

/// How often each name of a table would be replaced there, as NameProposal::places.
[[nodiscard]] Result<QList<qsizetype>> countNames(
    const QString &projectPath, const Pseudonyms &names, const Progress &progress = {});

/// Writes proposals as the table that readPseudonyms() reads: name, pseudonym, kind, places.
[[nodiscard]] Result<> writeNameTable(QIODevice &device, const QList<NameProposal> &proposals);
/// The same to a file, which is replaced.
[[nodiscard]] Result<> saveNameTable(const QString &path, const QList<NameProposal> &proposals);

} // namespace Kodeks
