// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conclude/dimensionchoice.h"

#include "core/model/letterattributes.h"
#include "core/project/project.h"
#include "ui/models/conclude/concludewords.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>

namespace Kodeks {

namespace {

struct DimensionChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(DimensionChoice)
};

void fill(QComboBox *box, const Project *project, QStringList words, bool withNothing)
{
    for (const QString &name : project ? attributeNames(project->letters()) : QStringList())
        words.append(u'@' + name);
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    if (withNothing)
        box->addItem(DimensionChoiceText::tr("nothing"), QString());
    for (const QString &word : std::as_const(words))
        box->addItem(Display::dimension(*dimensionOf(word)), word);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

void fillDimensions(QComboBox *box, const Project *project, const QStringList &words)
{
    fill(box, project, words, false);
}

void fillDivisions(QComboBox *box, const Project *project, const QStringList &words)
{
    fill(box, project, words, true);
}

} // namespace Kodeks
