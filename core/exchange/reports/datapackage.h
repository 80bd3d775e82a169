// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/tables/tablefield.h"

#include <QStringList>

namespace Kodeks {

/// One table of a folder for analysis.
struct TableResource
{
    struct Reference
    {
        QString field;
        QString resource;
        QString referenced; ///< the field of the other table that has the same value
    };

    QString name; ///< its file is NAME.csv
    QString description;
    TableFields fields;
    QString key; ///< the field that names a row; empty if none does
    QList<Reference> references;
};

/// The tables of a folder for analysis: passages, letters (with these attributes), codebook,
/// transfers, memos, kinds, positions, questions, camps.
[[nodiscard]] QList<TableResource> analysisResources(const QStringList &attributes = {});

/// What the folder has beside the tables.
inline constexpr auto dataPackageFile = u"datapackage.json";
inline constexpr auto analysisReadmeFile = u"README.md";

/// Describes tables as a Frictionless Data Package (specs.frictionlessdata.io): columns, types, keys. `only` is the
/// query that all passages in them fulfil, kept as "kodeks_query"; empty: there is none.
[[nodiscard]] QByteArray dataPackage(
    const QString &title, const QString &projectUuid, const QList<TableResource> &resources, const QString &only = {});
/// Whether dataPackage() has written it.
[[nodiscard]] bool isOurDataPackage(const QByteArray &json);

/// What the tables are, and how to read them into R and Python; `only` as of dataPackage().
[[nodiscard]] QByteArray analysisReadme(
    const QString &title, const QList<TableResource> &resources, const QString &only = {});

} // namespace Kodeks
