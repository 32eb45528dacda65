package se.samverkan.testkit.laws;

class OurCheckingLawsProperties extends CheckingLaws {}
