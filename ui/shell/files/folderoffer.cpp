// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/folderoffer.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace Kodeks {

namespace {

struct FolderOfferText
{
    Q_DECLARE_TR_FUNCTIONS(FolderOffer)
};

} // namespace

Messages::Offer offerFolderOf(const QString &path)
{
    return {FolderOfferText::tr("Show the folder"),
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); }};
}

} // namespace Kodeks
