// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>
#include <memory>
#include <optional>

typedef struct _GsfInfile GsfInfile; // NOLINT(bugprone-reserved-identifier): the name is libgsf's

namespace Kodeks {

/// What Outlook keeps of an e-mail, an attachment or a person: properties by their numbers (MS-OXPROPS) in a storage of
/// a compound file (MS-OXMSG). All storages of one file share how many bytes may be read of it: several streams may
/// claim the same sectors.
class MapiStore
{
public:
    enum class Kind { File, Attached, Part }; ///< an e-mail as a file, one within another, an attachment or a person

    /// `bytes` must outlive it. Nothing for what is no compound file.
    [[nodiscard]] static std::optional<MapiStore> open(const QByteArray &bytes, qint64 budget);

    /// Whether a compound file is an e-mail itself, and not something else with e-mails in it.
    [[nodiscard]] static bool isMessage(const QByteArray &bytes);

    /// Of a binary property; empty if there is none.
    [[nodiscard]] QByteArray bytes(quint16 property) const;
    /// Of a property of text, in Unicode or the code page that the e-mail names.
    [[nodiscard]] QString text(quint16 property) const;
    /// The value of a property of fixed length, as its eight bytes are.
    [[nodiscard]] std::optional<quint64> number(quint16 property) const;

    /// The storages in it whose names begin so, at most `most`.
    [[nodiscard]] QStringList stores(QLatin1StringView prefix, qsizetype most) const;
    [[nodiscard]] std::optional<MapiStore> store(const QString &name, Kind kind) const;

    /// Whether more was asked for than the file may give; what was read then is empty.
    [[nodiscard]] bool isExhausted() const { return *m_budget < 0; }

private:
    MapiStore(std::shared_ptr<GsfInfile> file, Kind kind, std::shared_ptr<qint64> budget);
    [[nodiscard]] QByteArray stream(const QString &name) const;
    [[nodiscard]] QString codePage() const;

    std::shared_ptr<GsfInfile> m_file;
    QByteArray m_numbers; ///< the properties of fixed length, 16 bytes each
    std::shared_ptr<qint64> m_budget;
    QString m_codePage;
};

} // namespace Kodeks
