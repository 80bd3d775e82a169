// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/agreement/intervalfields.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QRadioButton>
#include <QSpinBox>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestSeed = 9'007'199'254'740'992; // 2^53, up to which a double has every whole number

} // namespace

IntervalFields::IntervalFields(QWidget *parent)
    : QWidget(parent)
    , m_instant(new QRadioButton(tr("At once, from standard errors (Gwet)")))
    , m_bootstrap(new QRadioButton(tr("Bootstrap")))
    , m_replicates(new QSpinBox)
    , m_seed(new QDoubleSpinBox)
{
    m_instant->setObjectName(u"intervalInstant"_s);
    m_bootstrap->setObjectName(u"intervalBootstrap"_s);
    m_bootstrap->setToolTip(
        tr("Draws units (letters, for characters and stretches of text) again and again; takes a while."));
    m_replicates->setObjectName(u"intervalReplicates"_s);
    m_replicates->setRange(100, 100'000);
    m_replicates->setSingleStep(1'000);
    m_replicates->setGroupSeparatorShown(true);
    m_replicates->setValue(1'000);
    m_seed->setObjectName(u"intervalSeed"_s);
    m_seed->setDecimals(0);
    m_seed->setRange(0, largestSeed);
    m_seed->setValue(1);
    m_seed->setToolTip(tr("The same seed gives the same intervals on every machine."));
    m_instant->setChecked(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(m_instant);
    form->addRow(m_bootstrap);
    form->addRow(tr("Resamples:"), m_replicates);
    form->addRow(tr("Seed:"), m_seed);
    const auto follow = [this](bool on) {
        m_replicates->setEnabled(on);
        m_seed->setEnabled(on);
    };
    connect(m_bootstrap, &QRadioButton::toggled, this, follow);
    follow(false);
}

void IntervalFields::setBootstrap(const std::optional<BootstrapOptions> &options)
{
    (options ? m_bootstrap : m_instant)->setChecked(true);
    if (!options)
        return;
    m_replicates->setValue(int(std::min<qint64>(options->replicates, m_replicates->maximum())));
    m_given = options->seed;
    m_seed->setValue(double(std::min(options->seed, quint64(largestSeed))));
}

std::optional<BootstrapOptions> IntervalFields::bootstrap() const
{
    if (!m_bootstrap->isChecked())
        return std::nullopt;
    BootstrapOptions options;
    options.replicates = m_replicates->value();
    const auto shown = quint64(m_seed->value());
    options.seed = shown == std::min(m_given, quint64(largestSeed)) && m_given > shown ? m_given : shown;
    return options;
}

} // namespace Kodeks
