// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/folderoffer.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace Kodeks {

namespace {

struct FolderOfferText
{
    Q_DECLARE_TR_FUNCTIONS(FolderOffer)
};

} // namespace

void showFolderOf(const QString &path, Messages &messages)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        messages.inform(FolderOfferText::tr("No program that shows folders was found. The file is in “%1”.")
                .arg(QDir::toNativeSeparators(folder)));
}

Messages::Offer offerFolderOf(const QString &path, Messages &messages)
{
    return {FolderOfferText::tr("Show the folder"), [path, &messages] { showFolderOf(path, messages); }};
}

} // namespace Kodeks
